#include "support/stories.h"

namespace unspin_tests {
namespace {

const Sentences lifeboat = {
    u"The lifeboat of Skarholm brought eleven anglers ashore on Sunday after their cutter had struck a reef.",
    u"The skipper, Joren Blom, had steered by an old chart on which the reef stands half a mile too far "
    u"north.",
    u"Two of the men were treated for cold in the hospital of Vestby and went home in the evening.",
    u"“We stood up to our knees in water when the light came round the point,” said Anders Melk, a baker.",
    u"The coxswain of the lifeboat, Ida Quist, said the swell had been three metres high.",
    u"Her crew of six needed forty minutes to take the anglers off, one at a time, by a line.",
    u"The cutter sank in the night with 900 litres of fuel in its tanks.",
    u"Divers are to look at the wreck as soon as the wind drops, the coast office said.",
    u"Fishermen have asked for a buoy above the reef since a trawler was lost there in 1987.",
    u"The office answered last spring that a buoy would cost 60,000 crowns and be torn away each winter."};

const Sentences lifeboat_reworded = {
    u"The rescue boat of Skarholm carried eleven fishermen to land on Sunday after their vessel had hit a "
    u"reef.",
    u"The captain, Joren Blom, had navigated by an outdated chart on which the reef lies half a mile too far "
    u"north.",
    u"Two of the men received treatment for cold in the Vestby hospital and returned home at night.",
    u"“We stood up to our knees in water when the light came round the point,” stated Anders Melk, a baker.",
    u"The leader of the rescue boat, Ida Quist, stated the swell had been three metres tall.",
    u"Her team of six required forty minutes to pull the fishermen off, one at a time, with a rope.",
    u"The vessel went down at night with 900 litres of fuel in its tanks.",
    u"Divers will inspect the wreck once the wind falls, the coast authority stated.",
    u"Fishers have demanded a buoy over the reef since a trawler sank there in 1987.",
    u"The authority replied last spring that a buoy would cost 60,000 crowns and be ripped away every "
    u"winter."};

const Sentences lifeboat_told_apart = {
    u"Tove Melk counted headlamps from her kitchen window and prayed that there would be eleven.",
    u"Her husband had left Vestby at four in the morning with his club, as he has on each Sunday for nine "
    u"years.",
    u"By noon the radio spoke of a wreck off Skarholm, and nobody at the harbour would say whose.",
    u"Quist's crew has gone out 23 times this year, more often than ever before, and its boat is due for the "
    u"yard.",
    u"The families waited in the net loft, where someone had lit a stove and found blankets.",
    u"One angler had lost his boots, another carried a bucket with four cod that he would not let go.",
    u"Blom did not want to speak to reporters on the quay and was driven off by his brother.",
    u"An inquiry will ask why a boat built for eight had twelve people on board.",
    u"The club has cancelled its autumn trip and will collect money for the lifeboat instead.",
    u"Melk slept until Tuesday, his wife said, and then asked whether the bakery had been opened."};

const Sentences looms = {
    u"The weaving mill of Oberlauf will put forty looms up for sale in May and close its gates for good.",
    u"Its owner, the third of her family, said that orders had halved since the army changed its cloth.",
    u"Ninety weavers work there, most of them women over fifty, and the next mill is two valleys away.",
    u"The union wants a year's pay for each of them and a place at the technical school for the young.",
    u"A buyer from Lisbon has looked at the newest twelve machines and offered less than they weigh in "
    u"scrap.",
    u"The mayor hopes to turn the hall into flats and has written to the heritage board.",
    u"Its chimney, built in 1891, carries a stork's nest that may not be touched before August.",
    u"On Friday the siren that has told the hours for a century was switched off to save the repair.",
    u"People now set their clocks by the bread van, the parish priest remarked in his sermon.",
    u"A farewell is planned at which every weaver may cut a piece from the last bolt."};

const Sentences vaccine = {
    u"A vaccine against foot rot has cut lameness in sheep by two thirds, vets at the college of Hjelm "
    u"report.",
    u"They gave two doses to 1,400 ewes on nine farms and left as many without.",
    u"After eighteen months 4 per cent of the first group limped, and 13 per cent of the second.",
    u"The shots cost about the price of a bale of hay, and last for one winter.",
    u"Farmers have so far trimmed hooves and walked their flocks through baths of zinc.",
    u"Critics note that the farms were dry ones, and that the germ likes mud.",
    u"A second trial begins in October in the marshes, where every fourth ewe is lame by spring.",
    u"The maker, a small firm in Tarn, says that it could fill 300,000 bottles a year.",
    u"Export would need leave from the ministry, which is still reading the first report.",
    u"The college will show the vaccine at the autumn fair beside its prize rams."};

const Sentences chess = {
    u"A pupil of fourteen has beaten the chess champion of the province in nineteen moves.",
    u"Mirela Tosk gave up a rook on move twelve and had the king in a net five moves later.",
    u"The champion, a notary, had not lost to anyone under thirty since he took the title.",
    u"He shook her hand, asked to see the end once more, and bought her an ice cream.",
    u"Tosk learned the game from her grandfather, who drives the night bus and keeps a board by the wheel.",
    u"Her school has a club of sixty, though it must meet in the corridor behind the kitchen.",
    u"The federation has now found money for a trainer who will come on two afternoons a week.",
    u"In July she is to play in the capital against children from eleven countries.",
    u"Her mother worries about mathematics, in which the girl has brought home a poor mark.",
    u"She counts all day, Tosk said, so there must be some mistake."};

constexpr std::u16string_view lines[] = {u"Home > News > Region",
                                         u"Share this article",
                                         u"Most read",
                                         u"Read more: Ten walks along the coast",
                                         u"Sign up for our newsletter and never miss a story",
                                         u"Advertisement",
                                         u"© 2031 Quay Courier Media Group. All rights reserved.",
                                         u"Follow us on Facebook and Twitter",
                                         u"Related articles",
                                         u"What to cook this weekend",
                                         u"Log in to comment",
                                         u"Privacy policy | Terms of use | Contact us",
                                         u"Subscribe now for 1 crown a week",
                                         u"Recommended for you",
                                         u"Click here to download our app",
                                         u"Leave a reply"};

}  // namespace

const std::vector<Sentences>& stories() {
  static const std::vector<Sentences> all = {lifeboat, looms, vaccine, chess};
  return all;
}

const Sentences& first_story_reworded() { return lifeboat_reworded; }
const Sentences& first_story_told_apart() { return lifeboat_told_apart; }

std::u16string paragraphs(const Sentences& sentences) {
  std::u16string text;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    text += sentences[i];
    text += i % 2 == 1 ? u"\n\n" : u" ";
  }
  return text;
}

std::u16string page_lines(Random& random, std::uint32_t count) {
  std::u16string text;
  const std::uint32_t first = random.below(static_cast<std::uint32_t>(std::size(lines)));
  for (std::uint32_t i = 0; i < count; ++i) {
    text += lines[(first + i) % std::size(lines)];
    text += u"\n";
  }
  return text;
}

}  // namespace unspin_tests
