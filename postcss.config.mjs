/** Tailwind runs as the only PostCSS plugin; its settings are the tokens in `app/globals.css`. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
