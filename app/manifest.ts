import type { MetadataRoute } from "next";

/** What a browser needs to install the site as an application of its own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Tickertalk",
    short_name: "Tickertalk",
    description: "Ask about share prices in plain words. Facts and history with their sources, not advice.",
    id: "/",
    start_url: "/",
    display: "standalone",
    background_color: "#f3f2ed",
    theme_color: "#f3f2ed",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
    shortcuts: [{ name: "New chat", url: "/" }],
  };
}
