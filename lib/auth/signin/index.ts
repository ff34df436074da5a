/**
 * The doors of next-auth: `/api/auth/…` for e-mail and password, GitHub and Google. A room of its own, so that only its
 * route loads the library.
 * It refuses to go on to any address but one of this site, and to sign in without counting the tries.
 * Next: `options.ts` for what happens at a sign-in, `providers.ts` for the ways to sign in.
 */
export { handleSignIn, type SignInHooks } from "./handle-sign-in";
