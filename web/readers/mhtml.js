// Pages that a browser saved as one file: a mail of which the first part is the page. Read by postal-mime.
import PostalMime from "postal-mime";

/** @param {File} file */
export async function read(file) {
  const { html, date, headers } = await PostalMime.parse(await file.arrayBuffer());
  if (!html) throw new Error("no page");
  const address = headers.find(({ key }) => key === "snapshot-content-location")?.value ?? "";
  return { html, date: date ?? "", address };
}
