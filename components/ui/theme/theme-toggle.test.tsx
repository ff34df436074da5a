// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { THEME_KEY, themeScript } from "./theme-script";
import { ThemeToggle } from "./theme-toggle";

const theme = () => document.documentElement.dataset.theme;
const runScript = () => new Function(themeScript)();

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
afterEach(cleanup);

describe("light and dark", () => {
  it("steps from system through light and dark and back, keeping the choice", async () => {
    render(<ThemeToggle />);
    const user = userEvent.setup();
    const button = screen.getByRole("button");
    const seen: unknown[] = [];
    for (let step = 0; step < 3; step++) {
      await user.click(button);
      seen.push([theme(), localStorage.getItem(THEME_KEY)]);
    }
    expect(seen).toEqual([
      ["light", "light"],
      ["dark", "dark"],
      [undefined, null],
    ]);
  });

  it("shows a stored choice before anything is drawn, and nothing else that is stored there", () => {
    localStorage.setItem(THEME_KEY, "dark");
    runScript();
    expect(theme()).toBe("dark");

    delete document.documentElement.dataset.theme;
    localStorage.setItem(THEME_KEY, "'><script>");
    runScript();
    expect(theme()).toBeUndefined();
  });

  it("names the present theme and the next on the button", () => {
    document.documentElement.dataset.theme = "dark";
    render(<ThemeToggle />);
    screen.getByRole("button", { name: "Theme: dark. Change to system." });
  });
});
