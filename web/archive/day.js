const form = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** “3 May 2026”; what is no date is shown as it is. @param {string} date */
export function dayOf(date) {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : form.format(time);
}
