"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyText } from "./copy-text";
import type { WidgetAction } from "./widget-action";

/** The secret by which the page's own server names its visitors, shown on demand, and the way to another one. */
export function SecretBox({ id, secret, onRotate }: { id: string; secret: string; onRotate: WidgetAction }) {
  const [shown, setShown] = useState(false);
  const [told, setTold] = useState("");

  async function rotate(): Promise<void> {
    setTold((await onRotate({ id })).text);
  }

  return (
    <div className="space-y-3">
      <p className="max-w-2xl text-small text-muted">
        Visitors are guests. To name one, your server signs a JWT (HS256) with this secret: <code>aud</code>{" "}
        is the widget's id, <code>sub</code> your id of the person, <code>jti</code> new each time,{" "}
        <code>exp</code> within the hour. The page hands it on with{" "}
        <code>{'Tickertalk("identify", token)'}</code>. Keep the secret on your server.
      </p>
      {shown ? <CopyText text={secret} name="the secret" /> : null}
      <p className="flex flex-wrap items-center gap-3 text-small">
        <Button onClick={() => setShown(!shown)}>{shown ? "Hide the secret" : "Show the secret"}</Button>
        <Button onClick={rotate}>Make another secret</Button>
        <span role="status" className="text-muted">
          {told}
        </span>
      </p>
    </div>
  );
}
