import { z } from "zod";
import { MIN_PASSWORD_CHARS, ROLES } from "./views";

/** The role in a column; what is no role of ours may the least. */
export const storedRoleSchema = z.enum(ROLES).catch("visitor");

/** Roles that an account may be given; a visitor is who has none. */
export const givenRoleSchema = z.enum(["member", "agent", "owner"], "Choose member, agent or owner.");

/** An e-mail address as it is compared: in small letters, without blanks around it. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "That e-mail address is too long.")
  .pipe(z.email("That is not an e-mail address. It looks like name@example.com."));

const MAX_PASSWORD_CHARS = 200;

/** A password that somebody chooses. */
export const newPasswordSchema = z
  .string()
  .min(MIN_PASSWORD_CHARS, `The password needs at least ${MIN_PASSWORD_CHARS} characters.`)
  .max(MAX_PASSWORD_CHARS, `The password has at most ${MAX_PASSWORD_CHARS} characters.`)
  .refine((text) => new Set(text).size >= 5, "That password is too easy to guess.");

/** A password that somebody types to prove who they are: any text that could be one. */
export const typedPasswordSchema = z.string().min(1, "Type your password.").max(1_000);

/** What makes an account. */
export const signUpSchema = z
  .strictObject({ email: emailSchema, password: newPasswordSchema })
  .refine(({ email, password }) => !email.includes(password.toLowerCase()), {
    path: ["password"],
    message: "The password must not be part of the e-mail address.",
  });

/** Asks for a link to set a new password. */
export const resetRequestSchema = z.strictObject({ email: emailSchema });

/** Uses a link that came by mail. */
export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/, "not a link of ours");

/** Sets the password that a link was sent for. */
export const resetSchema = z.strictObject({ token: linkTokenSchema, password: newPasswordSchema });

/** Changes or sets the password of who is signed in; `current` is null where there is none yet. */
export const passwordChangeSchema = z.strictObject({
  current: typedPasswordSchema.nullable(),
  password: newPasswordSchema,
});

/** One change to a person by the owner. */
export const personChangeSchema = z.union([
  z.strictObject({ role: givenRoleSchema }),
  z.strictObject({ disabled: z.boolean() }),
]);
export type PersonChange = z.infer<typeof personChangeSchema>;
