/** The limits of a visitor's own documents, in words. The server enforces them and says so itself. */
export const ATTACHMENT_LIMITS =
  "PDF, Word, PowerPoint, Excel, HTML, Markdown, CSV or text; up to 10 files of 10 MB.";
