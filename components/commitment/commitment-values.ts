/** The fields of a commitment's form, as texts. */
export type FormValues = {
  title: string;
  bearer: string;
  kind: string;
  wording: string;
  condition: string;
  due: string;
  agreement: string;
  provision: string;
  meeting: string;
  issueAreas: string[];
};

export const LABELS: Readonly<Record<keyof FormValues, string>> = {
  title: "Title",
  bearer: "Bearer",
  kind: "Kind",
  wording: "Wording",
  condition: "Waits for",
  due: "Due",
  agreement: "Agreement",
  provision: "Provision",
  meeting: "Meeting",
  issueAreas: "Issue areas",
};
