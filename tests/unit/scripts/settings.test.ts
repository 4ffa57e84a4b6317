import { describe, expect, test } from "vitest";
import { checkSettings } from "@/scripts/start/settings.mjs";

const MAIL = { SMTP_URL: "smtp://mail.entente.example:587", MAIL_FROM: "entente@entente.example" };

describe("settings", () => {
  test.each([
    {},
    { ENTENTE_WORKER: "apart" },
    { ENTENTE_WORKER: "" },
    MAIL,
    {
      ...MAIL,
      SMTP_URL: "smtps://user:p%40ss@mail.entente.example",
      MAIL_FROM: "Entente <entente@entente.example>",
    },
  ])("%o are taken", (env) => {
    expect(() => checkSettings(env)).not.toThrow();
  });

  test.each([
    [{ ENTENTE_WORKER: "yes" }, /ENTENTE_WORKER/],
    [{ ...MAIL, SMTP_URL: "mail.entente.example" }, /SMTP_URL/],
    [{ ...MAIL, SMTP_URL: "https://mail.entente.example" }, /SMTP_URL/],
    [{ ...MAIL, MAIL_FROM: undefined }, /MAIL_FROM/],
    [{ ...MAIL, MAIL_FROM: "entente" }, /MAIL_FROM/],
    [{ ...MAIL, MAIL_FROM: "a@b.example, c@d.example" }, /MAIL_FROM/],
  ])("%o are refused with a sentence that names the variable, and no password", (env, sentence) => {
    expect(() => checkSettings(env)).toThrow(sentence);
  });
});
