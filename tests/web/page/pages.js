// Saved pages of our own, as news sites make them: an invented article among navigation, advertisements, teasers and comments.
const stories = [
  {
    title: "Ferry company of Marrow Sound orders two electric ships",
    author: "Ilse Brandvold",
    site: "The Marrow Courier",
    paragraphs: [
      "MARROW SOUND – The ferry company of Marrow Sound has ordered two electric ships, its director said on Tuesday, and will take the last of its diesel boats out of service within four years.",
      "The ships, each of 64 metres, are to be built in a yard at Quillan and will carry 90 cars and 400 passengers. Together they cost 38 million crowns, of which the county pays a third.",
      "“We have talked about this for ten years, and now the batteries are good enough,” said the director, Henning Aasgard. The crossing takes 25 minutes, and the ships will be charged while the cars drive off.",
      "Not everyone is pleased. The union of the engine crews fears for thirty posts, and a group of islanders says that the landing at Skarvoy is too small for ships of that size.",
      "The county council is to vote on the new landing in March. If it refuses, the larger of the two ships would have to turn back from Skarvoy at low tide, the harbour office warned in a letter.",
      "The company was founded in 1891 with a rowing boat and a bell. It carried 1.2 million people last year, a tenth more than in the year before.",
    ],
  },
  {
    title: "Library of Oster Vale lends out its first telescope",
    author: "Tobias Renwick",
    site: "Vale Evening Post",
    paragraphs: [
      "OSTER VALE – Readers of the public library can borrow a telescope since Monday, and by the evening of the first day there were eighteen names on the list of those who wait for it.",
      "The instrument was left to the library by a retired surveyor, Margit Holloway, who died in spring. In her will she asked that it be lent to children before it is lent to anyone else.",
      "“She came every Thursday for forty years and read whatever we had on the stars,” said the librarian, Piers Dunmore. “We did not know that she had a telescope in her kitchen.”",
      "Borrowers keep it for one week and get a booklet with maps of the sky. Those who are under fourteen need the signature of a grown-up, and a dry place to put it at night.",
      "A second telescope may follow. A baker in Mill Lane has put a jar beside his till, and it held 212 crowns on Wednesday, he told this newspaper.",
    ],
  },
];

const links = ["Home", "Politics", "Sport", "Weather", "Subscribe now", "Log in"];
const teasers = [
  "Ten gardens that you should see before the summer is over",
  "Why the price of butter rises again this year",
  "Mayor of a neighbouring town steps down after a quarrel",
];
const comments = [
  "I have said for years that this would happen and nobody listened to me, typical of them.",
  "Great news! My grandmother would have loved it, she always talked about things like this.",
  "Who is going to pay for all of it in the end? We are, as always, and nobody asks us.",
];

/** @param {string} tag @param {string[]} items */
const each = (tag, items) => items.map((item) => `<${tag}>${item}</${tag}>`).join("");

const navigation = `<nav><ul>${each("li", links)}</ul></nav>`;
const aside = `<aside class="related"><h3>Most read</h3><ul>${teasers.map((teaser) => `<li><a href="#">${teaser}</a></li>`).join("")}</ul></aside>`;
const reactions = `<section class="comments" id="comments"><h3>Comments</h3>${comments.map((comment) => `<div class="comment"><b>Reader</b><p>${comment}</p></div>`).join("")}</section>`;
const footer = `<footer><p>© All rights reserved. Imprint. Privacy. Cookies.</p></footer>`;
const banner = `<div class="cookie-banner" role="dialog"><p>We and our 412 partners keep cookies on your device, if you agree to it.</p></div>`;
const advertisement = `<div class="ad-slot sponsored"><p><a href="#">Advertisement: shoes at half the price, today only</a></p></div>`;

/** How a site lays its article out. @type {((story: typeof stories[0]) => string)[]} */
const layouts = [
  ({ title, author, paragraphs }) =>
    `${banner}<header><p>News</p>${navigation}</header><main><article><h1>${title}</h1><p class="byline">By ${author}</p>${each("p", paragraphs)}</article>${aside}${reactions}</main>${footer}`,
  ({ title, author, paragraphs }) =>
    `<div id="top">${navigation}</div><div id="content"><h1>${title}</h1><div class="author">By ${author}</div><div class="story-body">${each("p", paragraphs.slice(0, 2))}${advertisement}${each("p", paragraphs.slice(2))}</div><div class="sidebar">${aside}</div></div><div id="disqus_thread">${reactions}</div>${footer}`,
  ({ title, author, paragraphs }) =>
    `<table><tr><td>${navigation}</td><td><h2>${title}</h2><span class="byline">By ${author}</span>${each("p", paragraphs)}</td><td>${aside}</td></tr></table>${footer}`,
  ({ title, author, paragraphs }) =>
    `${navigation}<div class="post hentry"><h1 class="entry-title">${title}</h1><p class="byline"><a rel="author" href="#">By ${author}</a></p><div class="entry-content">${each("p", paragraphs)}<div class="share-tools"><p>Share this</p></div></div></div>${aside}${reactions}${banner}${footer}`,
  ({ title, author, paragraphs }) =>
    `<style>.gone { display: none }</style><header>${navigation}</header><article><h1>${title}</h1><address class="author">By ${author}</address><div>${paragraphs.map((text, i) => `<p>${text}</p>${i === 1 ? `<p class="gone">Hidden from every reader: buy now and here.</p><p style="display:none">Nor is this one to be seen.</p>` : ""}`).join("")}</div></article>${aside}${reactions}${footer}`,
  ({ title, author, paragraphs }) =>
    `${navigation}<section class="article-page"><h1>${title}</h1><p class="byline">By ${author}</p>${paragraphs.map((text) => `<section class="paragraph"><p>${text}</p></section>`).join("")}</section>${advertisement}${aside}${reactions}${footer}`,
];

/** @param {typeof stories[0]} story */
const head = ({ title, author, site }) => `<head><meta charset="utf-8"><title>${title} | ${site}</title>
<link rel="canonical" href="https://news.example/${title.length}">
<script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: title,
  datePublished: "2024-02-06T08:30:00+01:00",
  author: { "@type": "Person", name: author },
  publisher: { "@type": "Organization", name: site },
})}</script></head>`;

/** Each: the page, what a reader of the article has to get, and what not. */
export const pages = stories.flatMap((story) =>
  layouts.map((layout) => ({
    html: `<!doctype html><html lang="en">${head(story)}<body>${layout(story)}</body></html>`,
    story,
    article: [story.title, `By ${story.author}`, ...story.paragraphs],
    furniture: [
      ...links,
      ...teasers,
      ...comments,
      "412 partners",
      "shoes at half the price",
      "All rights reserved",
      "Hidden from every reader",
      "Nor is this one",
      "Share this",
    ],
  })),
);
