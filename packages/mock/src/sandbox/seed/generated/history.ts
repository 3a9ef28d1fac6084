import { enrollments } from "../../domains/enrollments/enrollment.ts";
import type { ExecutiveReport } from "../../domains/executive-reports/report.ts";
import { phishing } from "../../domains/simulations/campaign.ts";
import { Company, type CompanyData } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { timestampOf } from "../../world/timestamp.ts";
import { World } from "../../world/world.ts";
import { addCampaign, addEnrollment } from "./activity.ts";
import type { Makers } from "./lazily.ts";
import { groupId } from "./people.ts";
import { departments } from "./words.ts";

/**
 * What makes the campaigns, enrollments and reports of a generated company.
 *
 * @param reseller - the company whose scenarios and trainings it can use
 * @param company - with its people
 * @param report - the model of its report
 */
export function historyOf(
  reseller: CompanyData,
  company: CompanyData,
  report: ExecutiveReport | undefined,
  now: number,
): Makers {
  const department = (index: number) => groupId(company.id, departments[index % departments.length] ?? "");
  const group = department(company.number);
  const begin = (): readonly [World, Company] => {
    const surroundings = { now: () => now, seed: company.id, passages: new Map() };
    const world = new World({ credentials: [], companies: [reseller, company] }, surroundings);
    return [world, world.company(company.id) as Company];
  };
  return {
    phishingCampaigns: () => {
      const [world, own] = begin();
      addCampaign(world, own, { name: "Parcel fee", group, days: -60 });
      addCampaign(world, own, { name: "Shared calendar", group: department(company.number + 1), days: -1 });
      addCampaign(world, own, { name: "Benefits renewal", group, days: 7 });
      return own.table(phishing).toJSON();
    },
    enrollments: () => {
      const [world, own] = begin();
      addEnrollment(world, own, { name: "Spotting phishing", group, days: -30 });
      addEnrollment(world, own, { name: "Reading links", group: department(company.number + 1), days: -2 });
      return own.table(enrollments).toJSON();
    },
    executiveReports: () => {
      return report === undefined ? [] : [reportLike(report, company, now)];
    },
  };
}

function reportLike(model: ExecutiveReport, { id, name, number }: CompanyData, now: number): ExecutiveReport {
  return {
    ...model,
    resourceId: idOf(id, "report"),
    companyId: number,
    companyName: name,
    name: "Quarterly security culture",
    dateCreated: timestampOf(now),
    isEditable: true,
    isDeletable: true,
  };
}
