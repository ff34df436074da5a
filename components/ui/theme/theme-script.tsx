"use client";

/** Key in localStorage that holds "light" or "dark"; absent means "as the system says". */
export const THEME_KEY = "tickertalk.theme";

/**
 * Runs before the first paint, so that a stored choice never flashes. Storage may be forbidden
 * (private windows, frames): then the system's theme stays, which is the right answer.
 */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/**
 * Schemas are read without code that is made on the fly: the page's policy would stop it, and tell of it each time. It has to
 * be said before the first schema is made, so it stands in the head.
 */
const schemaScript = "globalThis.__zod_globalConfig={jitless:true};";

/** The script in the page's head. It runs when the page arrives; drawn again by React it is only text. */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  const type = typeof window === "undefined" ? "text/javascript" : "text/plain";
  return (
    <script type={type} nonce={nonce} suppressHydrationWarning>
      {schemaScript + themeScript}
    </script>
  );
}
