import type { Columns } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";

type Person = Pick<Schemas["TrainingReportPerson"], "firstName" | "lastName" | "email" | "department">;

const person: Columns<Person> = {
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Email: ({ email }) => email,
  Department: ({ department }) => department,
};

export const sendingColumns: Columns<Schemas["SendingReportEntry"]> = {
  Email: ({ email }) => email,
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Department: ({ department }) => department,
  "First Sent": ({ firstSendDate }) => firstSendDate,
  Status: ({ lastSendingStatus }) => lastSendingStatus,
  Error: ({ errorMessage }) => errorMessage,
};

export const userColumns: Columns<Schemas["TrainingReportUser"]> = {
  ...person,
  Status: ({ status }) => status,
  "Exam Status": ({ examStatusName }) => examStatusName,
  "Exam Score": ({ examScore }) => examScore,
};

export const progressColumns: Columns<Schemas["TrainingProgress"]> = {
  ...person,
  Sessions: ({ sessionCount }) => sessionCount,
  Progress: ({ progress }) => progress,
};

export const noResponseColumns: Columns<Schemas["NoResponseUser"]> = {
  ...person,
  "Email Send Date": ({ lastSendDate }) => lastSendDate,
};

export const examColumns: Columns<Schemas["ExamResult"]> = {
  ...person,
  "Exam Date": ({ examResultDate }) => examResultDate,
  Status: ({ examStatus }) => examStatus,
  Score: ({ examScore }) => examScore,
};
