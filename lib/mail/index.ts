/**
 * Mail out: over the SMTP server that is set, or printed to the log where none is, for the operator to hand on.
 * It refuses to lose a mail silently: what the server does not take rejects with the reason.
 * Next: `send-mail.ts`.
 */
export { canMail, sendMail } from "./send-mail";
