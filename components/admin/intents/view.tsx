import type { ReactNode } from "react";
import type { TeachVersion } from "@/lib/contract/teaching/teaching";
import { Card } from "../overview";
import { IntentForm } from "./list/intent-form";
import { type IntentRowModel, IntentTable } from "./list/intent-table";
import { CandidateList, type CandidateModel } from "./views/candidate-list";
import { Changes } from "./views/changes";
import { Files } from "./views/files";
import { type ConfusionModel, Mistakes } from "./views/mistakes";
import { TryBox } from "./views/try-box";
import { Versions } from "./views/versions";

/** What one part of the page shows. */
export type ViewModel =
  | { view: "intents"; intents: IntentRowModel[] }
  | { view: "messages"; candidates: CandidateModel[]; intents: IntentRowModel[]; records: boolean }
  | { view: "mistakes"; confusions: ConfusionModel[]; isMeasured: boolean; total: number }
  | { view: "versions"; versions: TeachVersion[]; isUntaught: boolean }
  | { view: "changes"; changes: { id: number; summary: string; isUndone: boolean; createdAt: string }[] }
  | { view: "files" };

/** The chosen part of the page about intents. */
export function IntentsView({ model }: { model: ViewModel }) {
  if (model.view === "intents") {
    return (
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card title="Intents">
          <IntentTable intents={model.intents} />
        </Card>
        <div className="space-y-4">
          <Card title="Test">
            <TryBox />
          </Card>
          <Card title="New intent">
            <IntentForm intent={null} />
          </Card>
        </div>
      </div>
    );
  }
  return <Card title={titles[model.view]}>{drawView(model)}</Card>;
}

const titles = {
  messages: "Messages to label",
  mistakes: "What is mixed up",
  versions: "Versions",
  changes: "What you changed",
  files: "Files of other programs",
} as const;

function drawView(model: Exclude<ViewModel, { view: "intents" }>): ReactNode {
  switch (model.view) {
    case "messages":
      return <CandidateList candidates={model.candidates} choices={model.intents} records={model.records} />;
    case "mistakes":
      return <Mistakes confusions={model.confusions} isMeasured={model.isMeasured} total={model.total} />;
    case "versions":
      return <Versions versions={model.versions} isUntaught={model.isUntaught} />;
    case "changes":
      return <Changes changes={model.changes} />;
    case "files":
      return <Files />;
  }
}
