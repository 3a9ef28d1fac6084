/** A question with one answer to choose. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** In an exam, the first is right. */
  readonly options: readonly string[];
}

/** What a survey asks, whatever its content is. */
export const surveyQuestions: readonly Question[] = [
  {
    id: "report_time",
    text: "How soon would you report a suspicious e-mail?",
    options: ["At once", "At the end of the day", "Not at all"],
  },
  {
    id: "know_contact",
    text: "Do you know whom to tell about a security incident?",
    options: ["Yes", "I would have to look it up", "No"],
  },
  {
    id: "feel_safe",
    text: "Would you admit that you opened a harmful attachment?",
    options: ["Yes", "Only to a colleague", "No"],
  },
];

/** What an exam asks, whatever its content is. */
export const examQuestions: readonly Question[] = [
  ["sender", "What shows who sent an e-mail?", "The full address", "The displayed name"],
  ["link", "What do you do before you follow a link?", "Look at where it leads", "Reply to the sender"],
  ["urgency", "What does a message that threatens you ask for?", "Time to check it", "A quick reply"],
  ["attachment", "Which attachment do you open?", "One that you expected", "One that is named invoice"],
  ["password", "Who may know your password?", "Nobody else", "The help desk"],
  ["reuse", "How many accounts share one password?", "None", "Those at work"],
  ["code", "Who may have a code that was sent to you?", "Nobody else", "Whoever calls for it"],
  ["payment", "How do you check new bank details?", "By a known phone number", "By a reply"],
  ["device", "What do you do with a found USB stick?", "Hand it in", "See whose it is"],
  ["report", "When do you report a suspicious message?", "At once", "After you replied to it"],
].map(([id = "", text = "", ...options]) => ({ id, text, options }));
