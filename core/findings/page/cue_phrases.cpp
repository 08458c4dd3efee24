#include "findings/page/cue_phrases.h"

namespace unspin {
namespace {

constexpr CueGroup groups[] = {
    {"related_link", CuePlace::line, CueWeight::sure,
     u"related|related article|related articles|related content|related coverage|related links|related news|"
     u"related post|related posts|related reads|related reading|related stories|related story|related topics|"
     u"related videos|recommended|recommended for you|recommended stories|recommended articles|"
     u"recommended videos|recommended reading|more stories|more news|more headlines|more articles|"
     u"more posts|more videos|more on this story|more on this topic|more like this|more to read|"
     u"more to explore|most popular|most read|most viewed|most shared|most commented|most emailed|"
     u"most watched|most recent|most discussed|popular now|popular posts|popular stories|popular articles|"
     u"trending|trending now|trending news|trending stories|trending topics|trending articles|top stories|"
     u"top news|top headlines|top posts|top videos|latest|latest news|latest stories|latest headlines|"
     u"latest posts|latest articles|latest videos|latest from|breaking news|don't miss|must read|must reads|"
     u"editor's pick|editor's picks|editors' picks|editors picks|staff picks|what to read next|read next|"
     u"up next|next up|watch next|next article|next post|next story|previous article|previous post|"
     u"previous story|around the web|from the web|from around the web|from our partners|"
     u"in case you missed it|featured|featured stories|featured posts|featured articles|featured video|"
     u"featured videos|in other news|you may like|recent posts|recent stories|recent news|recent articles|"
     u"recent comments|today's top stories|also in the news|also on|similar articles|similar stories|"
     u"similar posts|suggested posts|suggested reading|suggested for you|see more|read more|watch more|"
     u"further reading|elsewhere on the web|hot topics|popular topics|popular videos|special reports"},
    {"related_link", CuePlace::start, CueWeight::sure,
     u"see also|read also|also read|also see|read more about|read more from|read next|read this next|"
     u"watch next|you may also like|you might also like|you may also be interested in|"
     u"you might also be interested in|you might be interested in|recommended for you|more from|"
     u"more stories from|more news from|most popular in|most read in|trending on|trending in|trending now on|"
     u"trending stories on|people also read|readers also liked|around the web|previous article|previous post|"
     u"next article|next post|also on|read the full story|read full story|read full article|"
     u"read the full article|read our full|continue reading|click here to read|click here for more|"
     u"see more stories|view more stories|check out more|what others are reading|latest news from|"
     u"latest stories from|popular in the community|in pictures|in case you missed it|"
     u"see related|also watch|watch also|watch this|watch now|related to this|more on this|"
     u"more about|you may like|you might like|you may have missed|you might have missed|"
     u"stories you may|stories you might|don't miss out|must watch|up next in|"
     u"next up|from our archives|from the archives|from our archive|from the archive"},
    {"related_link", CuePlace::start, CueWeight::hint,
     u"read more|related|more|watch|watch live|video|exclusive|opinion|analysis|explainer|fact check|live|"
     u"gallery|photos|podcast|listen|must read|don't miss|recommended|trending|latest|quiz|ranked"},
    {"ad_marker", CuePlace::line, CueWeight::sure,
     u"advertisement|advertisements|advertisment|advertising|advert|ad|ads|adverts|sponsored|"
     u"sponsored content|sponsored post|sponsored links|sponsored stories|sponsored by|sponsor|paid content|"
     u"paid post|paid partnership|partner content|promoted|promoted content|promoted stories|"
     u"promoted links|ad choices|adchoices|skip ad|close ad|hide ad|ad feedback|report this ad|"
     u"advertisement advertisement|scroll to continue|article continues below|ads by google|special offers"},
    {"ad_marker", CuePlace::start, CueWeight::sure,
     u"advertise with|advertise here|advertise on|scroll to continue|article continues after|"
     u"article continues below|story continues below|story continues after|continue reading below|"
     u"continue below|sponsored content by|sponsored by|promoted by|paid for by|paid content by|"
     u"this ad will end|this advertisement has not|content continues below|scroll down to continue|"
     u"remove ads|ad blocker"},
    {"share_widget", CuePlace::line, CueWeight::sure,
     u"share|shares|sharing|share this|share article|share story|share post|share via email|tweet|tweets|"
     u"retweet|tweet share|share tweet|pin|pin it|email|e-mail|email article|print|print article|"
     u"print this page|print this article|copy link|copy url|link copied|facebook|twitter|linkedin|whatsapp|"
     u"pinterest|reddit|telegram|instagram|youtube|tumblr|flipboard|snapchat|google plus|rss|"
     u"rss feed|rss feeds|follow|follow us|follow us on|social media|save|bookmark|like|like us|gift article|"
     u"send|forward|messenger|stumbleupon|digg|threads|mastodon|bluesky|tiktok|post to facebook|"
     u"facebook twitter|like us on facebook|follow us on twitter"},
    {"share_widget", CuePlace::start, CueWeight::sure,
     u"share this|share on|share to|share via|share with|share in|share your|tweet this|pin this|email this|"
     u"email a friend|email to a friend|email to|email me|send to|send this|print this|click to share|"
     u"click to email|click to print|copy the link|copy link|follow us on|follow us at|follow @|follow on|"
     u"find us on|like us on|join us on|connect with us|post to|opens in new window|share facebook|"
     u"add to favorites|save this story|save to|add to reading list"},
    {"comment_form", CuePlace::line, CueWeight::sure,
     u"comment|comments|no comments|no comments yet|one comment|post comment|add comment|add a comment|"
     u"leave comment|leave a comment|leave a reply|post a comment|post a reply|write a comment|reply|replies|"
     u"cancel reply|submit comment|show comments|hide comments|view comments|see comments|read comments|"
     u"load comments|expand comments|all comments|view all comments|report abuse|report comment|name email|"
     u"comment required|comments are closed|join the discussion|join the conversation|top comments|website|"
     u"your name|your email|your comment|about comments|comments policy|comment policy|"
     u"community guidelines|letters to the editor|conversation|discussion"},
    {"comment_form", CuePlace::start, CueWeight::sure,
     u"leave a reply|leave a comment|post a comment|add a comment|add your comment|write a comment|"
     u"join the conversation|join the discussion|log in to comment|login to comment|log in to reply|"
     u"sign in to comment|sign in or register to comment|please log in to|you must be logged in|"
     u"you must be signed in|be the first to comment|view comments|show comments|comments are closed|"
     u"comments closed|commenting is|required fields are marked|your email address will not be|"
     u"save my name|notify me of|this comment|comments on|comments by|report this comment"},
    {"comment_form", CuePlace::anywhere, CueWeight::sure,
     u"your email address will not be published|required fields are marked|leave a reply|"
     u"log in to leave a comment|logged in to post a comment|save my name email and website|"
     u"in this browser for the next time i comment|notify me of follow-up comments"},
    {"newsletter", CuePlace::line, CueWeight::sure,
     u"newsletter|newsletters|subscribe|subscribe now|subscribe today|subscribe here|subscriptions|"
     u"subscription|sign up|sign up now|sign up today|sign up here|sign up for free|sign me up|join now|"
     u"join us|email address|email newsletters|email newsletter|our newsletters|free trial|get started|"
     u"become a member|donate|donate now|donate today|give now|support us|contribute|email alerts|news "
     u"alerts|"
     u"breaking news alerts|get alerts|notifications|mobile apps|our apps|get the app|unsubscribe|"
     u"digital edition|e-edition|print edition|manage subscription|gift subscriptions|subscribe sign in"},
    {"newsletter", CuePlace::start, CueWeight::sure,
     u"subscribe to|subscribe for|subscribe and|sign up for|sign up to|sign up and|sign up with|"
     u"get the latest|get our|get breaking|get daily|get unlimited|get the best of|get all the|get more|"
     u"enter your email|join our|join the newsletter|want more|want the latest|never miss|"
     u"don't miss out|stay up to date|stay informed|stay in the know|stay connected|receive our|receive the|"
     u"download our|download the|become a subscriber|become a member|support our|support independent|"
     u"keep up with|this newsletter|by signing up|by subscribing|by submitting|by clicking|"
     u"already a subscriber|already a member|not a subscriber|start your|thank you for signing up|"
     u"thanks for signing up|thank you for subscribing|thanks for subscribing|thanks for reading|"
     u"like what you|enjoy this|unlimited access|unlock"},
    {"newsletter", CuePlace::anywhere, CueWeight::sure,
     u"our newsletter|our newsletters|free newsletter|daily newsletter|weekly newsletter|email newsletter|"
     u"newsletter sign up|to your inbox|in your inbox|your inbox every|you can unsubscribe|unsubscribe at "
     u"any|"
     u"other subscribers|free trial|breaking news alerts|sign up for our|sign up for the|"
     u"subscribe to our|subscribe to the|digital subscription"},
    {"notice", CuePlace::line, CueWeight::sure,
     u"privacy|privacy policy|privacy notice|privacy statement|privacy center|privacy settings|"
     u"privacy preferences|terms|terms of use|terms of service|terms of sale|terms and conditions|"
     u"terms conditions|conditions of use|terms privacy|privacy terms|cookies|cookie policy|cookie settings|"
     u"cookie preferences|cookies policy|legal|legal notice|disclaimer|disclosure|copyright|accessibility|"
     u"accessibility statement|all rights reserved|do not sell my personal information|"
     u"do not sell or share my personal information|california privacy|your privacy choices|"
     u"corrections|correction|editor's note|editorial policy|ethics policy|code of conduct|imprint|"
     u"our standards|user agreement|visitor agreement|subscriber terms|license|licensing|"
     u"reprints|permissions|rights and permissions|syndication|loading|please wait"},
    {"notice", CuePlace::start, CueWeight::sure,
     u"©|copyright|all rights reserved|our standards|this site uses|this website uses|we use cookies|"
     u"this site is protected|by using this site|by continuing to use|please enable javascript|"
     u"javascript is|your browser|this content is not available|this video is|this page|"
     u"this article was originally published|this article originally appeared|this story originally appeared|"
     u"this story was originally published|originally published|this material may not|"
     u"terms of use|terms of service|privacy policy|powered by|do not sell|use of this site|"
     u"use of and|your use of this|material from|any reproduction|not for reproduction|"
     u"as an amazon associate|we may earn|we may receive|registered in|company registered|"
     u"data is provided by|quotes delayed|market data|something went wrong|an error occurred"},
    {"notice", CuePlace::anywhere, CueWeight::sure,
     u"all rights reserved|rights reserved|may not be published broadcast|may not be reproduced|"
     u"without the express written|without written permission|without permission|privacy policy|"
     u"privacy notice|terms of use|terms of service|terms and conditions|cookie policy|"
     u"user agreement|affiliate commission|trust principles|do not sell my|privacy rights|"
     u"strictly prohibited|registered trademark|a registered trademark|is a trademark"},
    {"credit", CuePlace::line, CueWeight::sure,
     u"photo|photos|image|images|picture|pictures|getty images|getty|afp|file photo|handout|courtesy|"
     u"supplied|image caption|media caption|image credit|photo credit|caption|play video|watch video|video|"
     u"videos|hide caption|toggle caption|enlarge this image|view gallery|view slideshow|slideshow|gallery|"
     u"photo gallery|photo galleries|view photos|expand image|enlarge image|shutterstock"},
    {"credit", CuePlace::start, CueWeight::sure,
     u"photo by|photo credit|photo courtesy|photo illustration|photos by|photograph by|photography by|"
     u"image credit|image courtesy|image by|image caption|image source|image copyright|media caption|"
     u"picture credit|illustration by|video by|video courtesy|file photo|getty images|screenshot from|"
     u"credit photo|picture by|graphic by"},
    {"credit", CuePlace::start, CueWeight::hint,
     u"photo|photos|image|picture|credit|caption|above|source|pictured|video"},
    {"credit", CuePlace::anywhere, CueWeight::hint,
     u"getty images|photo by|file photo|associated press photo|image credit|photo credit|via getty|"
     u"via ap|afp via|courtesy of|shutterstock|istock"},
    {"navigation", CuePlace::line, CueWeight::sure,
     u"home|homepage|menu|main menu|search|search for|login|log in|log out|logout|sign in|sign out|"
     u"register|create account|create an account|my account|account|profile|my profile|settings|back|"
     u"back to top|top|next|next page|previous|previous page|prev|show more|show less|load more|view all|"
     u"view more|see all|show all|all news|more info|learn more|find out more|details|close|"
     u"expand|collapse|open|open menu|close menu|skip|contact|contact us|about|about us|about this site|"
     u"who we are|our team|staff|masthead|careers|jobs|work for us|work with us|press|press room|media kit|"
     u"archive|archives|faq|faqs|help|help center|customer service|support|feedback|site map|sitemap|"
     u"site index|store|shop|events|calendar|directory|classifieds|obituaries|real estate|"
     u"crossword|puzzles|games|horoscopes|comics|weather|traffic|news tips|submit a tip|send us a tip|"
     u"got a tip|got a news tip|filed under|tags|tag|tagged|topics|topic|categories|category|sections|"
     u"section|in this article|in this story|table of contents|contents|story continues|read now|"
     u"watch now|watch live|listen now|live|live tv|on air|tv|radio|podcasts|podcast|editions|edition|"
     u"us edition|uk edition|international edition|english|language|languages|newsroom|advertise|"
     u"partners|affiliates|investor relations|follow this topic|about the author|about author|"
     u"author|authors|more from author|view profile|full bio|all posts|view all posts|news|world|"
     u"world news|us news|uk news|national|local|local news|politics|business|money|markets|economy|"
     u"finance|technology|tech|science|health|sport|sports|football|soccer|entertainment|arts|culture|"
     u"lifestyle|style|food|travel|opinion|opinions|editorial|editorials|columnists|letters|"
     u"education|environment|features|magazine|movies|music|books|television|theater|fashion|blogs|"
     u"forums|regions|africa|asia|europe|americas|middle east|autos|motoring|gaming|celebrity|"
     u"browse|explore|discover|more sections|other sites|our sites|network|mobile|desktop site|"
     u"view full site|print subscription|digital subscription"},
    {"navigation", CuePlace::start, CueWeight::sure,
     u"skip to|jump to|go to|back to|return to|click here to|click here for|click to|tap here|tap to|"
     u"view all|see all|show more|load more|filed under|tagged with|tags|topics|posted in|categories|"
     u"image 1 of|photo 1 of|page 1 of|slide 1 of|about the author|view author|more by|all posts by|"
     u"view all posts|browse|find out more|learn more about|visit our|story continues|toggle|"
     u"search for|select your|choose your|change your|contact us|got a tip|have a tip|"
     u"do you have|press shift|use space or|minimize|maximize"},
};

}  // namespace

std::span<const CueGroup> cue_groups() { return groups; }

}  // namespace unspin
