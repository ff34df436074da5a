import { expect, it } from "vitest";
import { toSignInFault } from "./sign-in-words";

it("says the wait in seconds or minutes, and never which of address and password is wrong", () => {
  expect(toSignInFault("too_many:45")).toBe("Too many tries. Please wait 45 seconds.");
  expect(toSignInFault("too_many:800")).toBe("Too many tries. Please wait 14 minutes.");
  expect(toSignInFault("too_many:soon")).toBe("Too many tries. Please try again later.");
  expect(toSignInFault("CredentialsSignin")).toBe("The e-mail address or the password is not right.");
});

it("has a sentence of its own for what it does not know, and never shows the code", () => {
  for (const code of ["", "Configuration", "<script>", "toString", "constructor"])
    expect(toSignInFault(code)).toBe("Signing in did not work. Please try again.");
});
