/** The longest text of a message that the guard lets pass, in UTF-16 units. Apart from the schemas, which a page does not need. */
export const MAX_MESSAGE_CHARS = 4_000;
