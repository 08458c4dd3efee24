// Cues of lines that speak of their page, its readers or its makers: “This article was updated”, “You have
// two free articles left”.
#include "findings/page/cue_phrases.h"

namespace unspin {
namespace {

constexpr CueGroup groups[] = {
    {"notice", CuePlace::anywhere, CueWeight::whole,
     u"an earlier version of this|a previous version of this|the original version of this article|"
     u"this article has been updated|this article has been amended|this article has been corrected|"
     u"this article was updated|this article was amended|this article was corrected|"
     u"this story has been updated|this story has been corrected|this story was updated|"
     u"this post has been updated|this report has been updated|this page was last updated|"
     u"this article was first published|this article first appeared|this story was first published|"
     u"this story first appeared|this post first appeared|this post originally appeared|"
     u"this article was produced by|this story was produced by|this content was produced by|"
     u"this article is more than|this story is more than|this article is part of|"
     u"this article was translated|this story was translated|this text was translated|"
     u"this article has been translated|this is a translation of|translated from the original|"
     u"a version of this article|a version of this story|appears in print|appeared in print|"
     u"views expressed in this|opinions expressed in this|views expressed here|opinions expressed here|"
     u"views expressed are those of|opinions expressed are those of|opinions expressed by contributors|"
     u"not necessarily reflect the views|not necessarily reflect those|not necessarily reflect the opinions|"
     u"republished with permission|reprinted with permission|reproduced with permission|"
     u"republished under a|under a creative commons|creative commons licence|creative commons license|"
     u"published from a syndicated feed|published from a wire agency feed|without modifications to the text|"
     u"generated from a syndicated feed|has not been edited by|similar technologies|you agree to our|"
     u"you consent to|accept all cookies|manage cookies|manage your preferences|"
     u"enable javascript|ad blocker|adblocker"},
    {"newsletter", CuePlace::anywhere, CueWeight::whole,
     u"gift articles|gift this article|free articles left|free articles remaining|articles left this month|"
     u"articles remaining this month|free article this month|reached your limit of|"
     u"reached your article limit|to continue reading|keep reading for free|"
     u"this article is for subscribers|this content is for subscribers|this article is reserved for|"
     u"available to subscribers only|exclusive to subscribers|subscriber exclusive|"
     u"already have an account|create a free account|create your free account|register for free|"
     u"delivered straight to your|straight to your inbox|delivered to your inbox|"
     u"support our journalism|support quality journalism|support independent journalism|"
     u"make a contribution|make a donation today|please consider donating|consider becoming a|"
     u"follow our live|download our free app|"
     u"wherever you get your podcasts|listen and subscribe"},
    {"comment_form", CuePlace::anywhere, CueWeight::sure,
     u"your comment was|your comment has been|your comment is|your comment will|awaiting moderation|"
     u"comments are moderated|comments will be moderated|comments are subject to|"
     u"comments on this article|comments on this story|tell us in the comments|"
     u"let us know in the comments|in the comments below|in the comments section|in the comment section|"
     u"fill in your details below|you are commenting using|"
     u"take our poll|vote in our poll|take part in our poll|loading poll"},
    {"comment_form", CuePlace::start, CueWeight::sure,
     u"have your say|share your thoughts|share your views|share your opinion|what do you think|"
     u"tell us what you think|let us know what you think|we want to hear from you|"
     u"we'd love to hear from you|send us your|email your letters|send your letters|readers' poll|"
     u"reader poll|poll of the day|today's poll|online poll|quick poll|flash poll"},
    {"share_widget", CuePlace::anywhere, CueWeight::whole,
     u"share this story|share this article|share this post|share this page|share this video|"
     u"share with your friends|share with friends|like us on facebook|follow us on twitter|"
     u"follow us on instagram|follow us on facebook|join our whatsapp|join our telegram|"
     u"subscribe to our youtube|add us as a preferred"},
    {"credit", CuePlace::start, CueWeight::whole,
     u"photo credit|photo courtesy|photo illustration|image credit|image courtesy|image source|"
     u"image copyright|picture credit|picture courtesy|video credit|video courtesy|photos courtesy|"
     u"photo provided by|photo supplied by|photo taken by|photo used with|images courtesy|"
     u"representational image|representative image|representational picture|representational photo|"
     u"file photo of|file photo shows|file image of|file picture of|file pic|stock photo|stock image|"
     u"cover image|cover photo|featured image|header image|image for representation|for representation"},
    {"navigation", CuePlace::start, CueWeight::sure,
     u"about the author|about the authors|about the writer|author bio|follow the author|"
     u"contact the author|contact the reporter|contact the writer|email the author|email the reporter|"
     u"listen to this article|listen to this story|listen to article|reading time|estimated reading time|"
     u"view this email in|view in browser|view comments|click here to read|click here for|"
     u"click here to view|click here to subscribe|tap here to|scroll to|swipe to|"
     u"swipe left|hover over|use the arrow keys|jump to comments|skip to content|skip to main content"},
    {"navigation", CuePlace::anywhere, CueWeight::sure,
     u"is a staff writer|is a freelance writer|is a freelance journalist|is a freelance reporter|"
     u"is a contributing writer|is a contributing editor|is a guest columnist|can be reached at|"
     u"follow him on|follow her on|follow them on|reach him at|reach her at|reach the reporter|"
     u"email him at|email her at|tweets at"},
    {"credit", CuePlace::line, CueWeight::sure,
     u"file image|file picture|representational image|representative image|for representation only|"
     u"ap photo|reuters photo|pool photo|stock photo|epa|pa media|pa images|alamy|getty images via afp"},
    {"navigation", CuePlace::line, CueWeight::sure,
     u"science tech|science technology|science environment|arts culture|arts entertainment|"
     u"life style|life culture|business news|sports news|tech news|health news|political news|"
     u"entertainment news|crime news|world politics|uk politics|us politics|national news|"
     u"international news|regional news|state news|city news|asia pacific|asia news|europe news|"
     u"africa news|middle east news|latin america|north america|south america|south asia|"
     u"long reads|the long read|photo essay|personal finance|small business|"
     u"stock market|real estate news|tv radio|film tv|tv film|film music|books arts|food drink|"
     u"health wellness|love sex|home garden|royal news|royals|showbiz|"
     u"opinion analysis|news analysis|comment analysis|letters editorials|fact checks|"
     u"more sports|live scores|results fixtures|fixtures results|quizzes|sudoku|"
     u"cartoons|competitions|vouchers|funeral notices|public notices|death notices|family notices"},
};

}  // namespace

std::span<const CueGroup> page_cue_groups() { return groups; }

}  // namespace unspin
