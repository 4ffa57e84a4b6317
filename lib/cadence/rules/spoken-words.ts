import type { CadenceRule } from "@/lib/cadence/rules";

/** How often, without its bound. */
export type Often = Pick<CadenceRule, "times" | "per" | "interval">;

/** Words of a language for how often, and how its phrases are made of them. */
export interface Language {
  frequencies: { pattern: RegExp; read: (found: Record<string, string | undefined>) => Often | null }[];
  /** Whether the number is a least, a most, exact, or what normally happens. */
  atLeast: RegExp;
  atMost: RegExp;
  exactly: RegExp;
  normally: RegExp;
  /** Also, or only, when it is necessary. */
  onDemand: RegExp;
  /** The sides host in turn. */
  alternate: RegExp;
}

function numbers(...words: string[]): Map<string, number> {
  return new Map(words.flatMap((forms, at) => forms.split("|").map((word) => [word, at + 1] as const)));
}

/** A choice of words as a pattern, the longest first. */
const oneOf = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length).join("|");

/** So many meetings in so many months, in the period that has a name. */
function inMonths(times: number, months: number): Often {
  if (months % 12 === 0) return { times, per: "year", interval: months / 12 };
  if (months === 6) return { times, per: "half", interval: 1 };
  if (months === 3) return { times, per: "quarter", interval: 1 };
  return { times, per: "month", interval: months };
}

function numberIn(words: Map<string, number>, said: string | undefined): number {
  const text = (said ?? "").toLowerCase().replace(/\s+/gu, " ");
  return words.get(text) ?? Number(text.match(/^\d{1,2}$/)?.[0] ?? 0);
}

/** Null where a word of them is not understood. */
function often(times: number, interval: number, months: number): Often | null {
  return times * interval * months > 0 ? inMonths(times, interval * months) : null;
}

/** A phrase in whatever spaces and cases. */
function phrase(source: string): RegExp {
  return new RegExp(source.replaceAll(" ", "\\s+"), "giu");
}

const EN = numbers(
  "one|once",
  "two|twice",
  "three|thrice",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
);
/** After "every" alone: "every other year". */
const EN_ORDINALS = new Map([
  ["other", 2],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
]);
const EN_PERIODS: Record<string, number> = {
  month: 1,
  quarter: 3,
  trimester: 3,
  semester: 6,
  half: 6,
  year: 12,
};
const EN_ADVERBS: Record<string, number> = {
  annual: 12,
  annually: 12,
  yearly: 12,
  quarterly: 3,
  monthly: 1,
  "half-yearly": 6,
  "six-monthly": 6,
  semiannually: 6,
  "semi-annually": 6,
  biennially: 24,
};
const EN_NUMBER = `${oneOf(EN.keys())}|\\d{1,2}`;
const EN_TIMES = `once|twice|thrice|(?:${EN_NUMBER}) times`;
const EN_PERIOD = "(?<period>month|quarter|trimester|semester|half|year)(?:[- ]year)?";
const monthsOf = (period: string | undefined) => EN_PERIODS[(period ?? "").toLowerCase()] ?? 0;
const timesOf = (times: string) => numberIn(EN, times.replace(/\s+times$/iu, ""));

const ENGLISH: Language = {
  frequencies: [
    {
      // "four times a year", "twice in each calendar year", "four a year", "two meetings per year"
      pattern: phrase(
        `\\b(?<number>${EN_NUMBER})(?: times| meetings?| sessions?)?,? (?:an?|per|each|every|(?:in|during|within) (?:an?|each|every|the)) (?:calendar )?${EN_PERIOD}\\b`,
      ),
      read: ({ number, period }) => often(numberIn(EN, number), 1, monthsOf(period)),
    },
    {
      // "every six months", "each year", "once every two (2) years", "every other year", "once in two years"
      pattern: phrase(
        `\\b(?:(?<times>${EN_TIMES}) (?:in every|every|in)|every|each)(?: (?<interval>${EN_NUMBER}|${oneOf(EN_ORDINALS.keys())}))?(?: \\(\\d{1,2}\\))? (?:calendar )?${EN_PERIOD}s?\\b`,
      ),
      read: ({ times = "once", interval = "one", period }) =>
        often(
          timesOf(times),
          EN_ORDINALS.get(interval.toLowerCase()) ?? numberIn(EN, interval),
          monthsOf(period),
        ),
    },
    {
      // "shall meet annually", "annual sessions", "twice yearly"; not "shall report annually", not "annual report"
      pattern: phrase(
        `(?<!\\b(?:reports?|reviews?|reviewed|publish|published|updated?|notify|submit) )\\b(?:(?<times>${EN_TIMES}) )?(?<adverb>${oneOf(Object.keys(EN_ADVERBS))})\\b(?! (?:reports?|reviews?|programmes?|programs?|plans?|budgets?|work|basis of)\\b)`,
      ),
      read: ({ times = "once", adverb }) =>
        often(timesOf(times), 1, EN_ADVERBS[(adverb ?? "").toLowerCase()] ?? 0),
    },
  ],
  atLeast:
    /\b(?:at least|at a minimum|a minimum of|(?:not|no) less (?:frequently |often )?than|(?:not|no) fewer than)\b/iu,
  atMost: /\b(?:at most|a maximum of|(?:not|no) more (?:frequently |often )?than|up to)\b/iu,
  exactly: /\bexactly\b/iu,
  normally:
    /\b(?:normally|as a (?:general )?rule|in principle|usually|ordinarily|in general|generally|as far as possible)\b/iu,
  onDemand:
    /\b(?:when(?:ever)? (?:it is |deemed |considered )?(?:necessary|needed|required|appropriate)|(?:as|where|if) (?:often as )?(?:necessary|needed|required|appropriate)|(?:circumstances|need) (?:so )?(?:require|arise)s?|(?:up)?on (?:the )?(?:written )?request|at the (?:written )?request|more (?:frequently|often) (?:if|when|as) (?:necessary|needed|required))\b/iu,
  alternate: /\b(?:alternat(?:e|ely|ively|ing)|in turn|rotat(?:ion|ing|ionally)|by rotation)\b/iu,
};

const TR = numbers(
  "bir",
  "iki",
  "üç",
  "dört",
  "beş",
  "altı",
  "yedi",
  "sekiz",
  "dokuz",
  "on",
  "on bir",
  "on iki",
);
const TR_MONTHS = (period: string | undefined) => (/^a/iu.test(period ?? "") ? 1 : 12);
const TR_NUMBER = `(?:${oneOf(TR.keys())}|\\d{1,2})`;

const TURKISH: Language = {
  frequencies: [
    {
      // "yılda dört kez", "iki yılda bir", "her altı ayda bir", "yılda en az iki defa"
      pattern: phrase(
        `(?<![\\p{L}\\d])(?:her )?(?:(?<interval>${TR_NUMBER}) )?(?<period>yılda|senede|ayda) (?:en az |asgari |en fazla |en çok |normalde )?(?<number>${TR_NUMBER})(?: kez| kere| defa| toplantı)?(?![\\p{L}\\d])`,
      ),
      read: ({ interval = "bir", period, number }) =>
        often(numberIn(TR, number), numberIn(TR, interval), TR_MONTHS(period)),
    },
    {
      pattern: phrase("(?<![\\p{L}\\d])her (?<period>yıl|sene|ay)(?![\\p{L}\\d])"),
      read: ({ period }) => often(1, 1, TR_MONTHS(period)),
    },
  ],
  atLeast: /(?:en az|asgari)(?!\p{L})/iu,
  atMost: /(?:en fazla|en çok|azami)(?!\p{L})/iu,
  exactly: /(?:tam olarak)(?!\p{L})/iu,
  normally: /(?:normalde|kural olarak|ilke olarak|prensip olarak|genellikle)(?!\p{L})/iu,
  onDemand:
    /(?:gerek(?:tiğinde|irse|li görüldüğünde|li hallerde)|ihtiyaç (?:halinde|duyulduğunda)|talebi üzerine)(?!\p{L})/iu,
  alternate: /(?:dönüşümlü|sırayla|sıra ile|münavebe)/iu,
};

const FA = numbers("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده");
const FA_MONTHS: Record<string, number> = { ماه: 1, فصل: 3, سال: 12 };
const FA_NUMBER = `(?:${oneOf(FA.keys())}|\\d{1,2})`;
const FA_TIMES = "(?:بار|مرتبه|دفعه|نوبت|جلسه|نشست)";

const PERSIAN: Language = {
  frequencies: [
    {
      // «چهار بار در سال»
      pattern: phrase(
        `(?<![\\p{L}\\d])(?<number>${FA_NUMBER})\\s*${FA_TIMES} (?:در|طی|در هر) (?:هر )?(?<period>سال|ماه|فصل)(?![\\p{L}\\d])`,
      ),
      read: ({ number, period }) => often(numberIn(FA, number), 1, FA_MONTHS[period ?? ""] ?? 0),
    },
    {
      // «سالی چهار بار»، «سالانه دو بار»، «هر شش ماه یک بار»، «هر سال»
      pattern: phrase(
        `(?<![\\p{L}\\d])(?:هر (?:(?<interval>${FA_NUMBER}) )?(?<period>سال|ماه|فصل)|(?<each>سال|ماه)(?:ی|یانه|انه))(?: (?:حداقل|دست\\s*کم|حداکثر))?(?: (?<number>${FA_NUMBER})\\s*${FA_TIMES})?(?![\\p{L}\\d])`,
      ),
      read: ({ interval = "یک", period, each, number = "یک" }) =>
        often(numberIn(FA, number), numberIn(FA, interval), FA_MONTHS[period ?? each ?? ""] ?? 0),
    },
  ],
  atLeast: /(?:حداقل|دست ?کم|لااقل)/u,
  atMost: /(?:حداکثر)/u,
  exactly: /(?:دقیقا)/u,
  normally: /(?:معمولا|علی ?الاصول|به ?طور معمول|اصولا)/u,
  onDemand:
    /(?:در صورت (?:لزوم|نیاز|ضرورت)|هر(?:گاه| زمان)(?: که)? (?:لازم|ضروری)|بنا به درخواست|به درخواست)/u,
  alternate: /(?:متناوب|به تناوب|به نوبت|نوبتی)/u,
};

export const LANGUAGES: readonly Language[] = [ENGLISH, TURKISH, PERSIAN];
