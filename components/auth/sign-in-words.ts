/** Why a sign-in did not work, in a sentence; `code` is next-auth's or ours. */
export function toSignInFault(code: string): string {
  const [name, seconds] = code.split(":");
  if (name === "too_many") return `Too many tries. ${toWait(Number(seconds))}`;
  return faults.get(code) ?? "Signing in did not work. Please try again.";
}

const NOT_LET_IN = "The other site did not let you in, or did not answer. Please try again.";

const faults = new Map(
  Object.entries({
    CredentialsSignin: "The e-mail address or the password is not right.",
    AccessDenied: "The other site did not let you in.",
    Callback: NOT_LET_IN,
    OAuthCallback: NOT_LET_IN,
    OAuthSignin: "The other site could not be reached. Please try again.",
    email_taken:
      "Your e-mail address has an account here already. Sign in with its password, then connect the other account on your account's page.",
    linked_elsewhere: "That account signs in somebody else here. Sign out first to use it.",
    disabled: "This account has been disabled.",
  }),
);

function toWait(seconds: number): string {
  if (!Number.isFinite(seconds)) return "Please try again later.";
  if (seconds <= 90) return `Please wait ${Math.max(1, seconds)} seconds.`;
  return `Please wait ${Math.ceil(seconds / 60)} minutes.`;
}
