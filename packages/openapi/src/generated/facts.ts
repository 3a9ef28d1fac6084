// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.

/** Every operation with its facts; `readNotes` and `decodeFacts` beside this folder say how to read it. */
export const facts: string = `
api/audit-logs Pqkw=LogDate
//search Pa=LogDate
///export Pa
/codetypes Gh
/companies Pmr
//clients P
///generate-client-credentials G
///search P=CreateTime
////export P
///{resourceId} G U D
//direct-email-settings P
///domain-list Pq
///google-client G
///make-default/{resourceId} Ue
///remove-default/{resourceId} Ue
///search P=CreateTime
////export P
///settings G
///test Px
///{resourceId} G U D
//licenseexpirydate Pqr
//my Gr
//search Pr=CreateTime
///export Pr
//{resourceId} G:resourceId Um:resourceId D:resourceId
///license-check G:resourceId
/company-groups Gr Pr
//bulk-delete Derz
//search Pr=CreateTime
///export Pr
//search-with-parent Pr=CreateTime
//{resourceId} Gr Ur Dr
///companies/search Pr=CreateTime
/////export Pr
///participants Ur Der
/custom-fields P
//bulk-update Pd
//company G
//{resourceId} G U
/enrollments Px
//archive/search Pa=CreateTime
///{resourceId} D
////restore Pe
//form-details G
//search Pa:+x-ir-company-id=CreateTime
///export Pa
//{enrollmentId}/certificates/search P=UserEmail
///stop-autoenroll Pe
///stop-reminder Pe
//{resourceId} G U D
///languages G
///send Pxe
///stop Pe
/executive-report P
//get-widget-datas Pq
//metrics G
//search Pa
//{resourceId} G U D
/jobs G
//{resourceId} G
/languages Gh
/leaderboard/form-details G
//get-all Pqan=Rank
///export Pa
//get-top-performers Pqakn=Rank
//get-user-timeline Pqknw=ActionTime
///export Pk
//search-with-timeline Pak
//user-performance Pq
/lookups Pqh
//country-timezones Gh
//licenses Gh
//{typeId} Gh
/notifications/{enrollmentId}/search P=CreateTime
/permissions/all G
/phishing-simulator/phishing-campaign Px
///default-email-delivery-setting G
///email-delivery-setting-list G
///form-details G
///search Pa=CreateTime
////export Pa
///{resourceId} G Ux D
//phishing-campaign-job/form-details G
///resend/{resourceId}/{instanceGroup} Px
///start/{resourceId} Px
/////{instanceGroup} Pxe
///stop/{resourceId}/{instanceGroup} Aez
///{resourceId}/{instanceGroup} D
//phishing-campaign-job-report/activity-users/search Pa=FirstName
///export/{resourceId}/{instanceGroup} Gk
///search Pa=Name
////export Pa
///search-email-clicked/{resourceId} P=ClickedTime
///search-email-opened/{resourceId} P=OpenedTime
///search-email-opened-attachment/{resourceId} P=OpenedTime
///search-email-replied/{resourceId} P=replySent
///search-email-reported/{resourceId} P=ReportedTime
///search-email-submitted/{resourceId} P=SubmittedTime
///search-mfa-submitted/{resourceId} P=SubmittedTime
///summary/target-groups/{resourceId}/{instanceGroup} G
////{resourceId}/{instanceGroup} G
///{resourceId}/search P=CreatedDate
/////export P
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
//phishing-scenario/form-details G
///search Pa=Name
////export Pa
///{resourceId} G
/quishing-simulator/quishing-campaign Px
///email-delivery-setting-list G
///form-details G
///search Pa=CreateTime
////export Pa
///{resourceId} G Ux D
//quishing-campaign-job/start/{resourceId} Px
///stop/{resourceId}/{instanceGroup} Aez
//quishing-campaign-job-report/search Pa=Name
////export Pa
///search-email-clicked/{resourceId} P=ClickedTime
///search-email-opened/{resourceId} P=OpenedTime
///search-email-submitted/{resourceId} P=SubmittedTime
///summary/{resourceId}/{instanceGroup} G
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
//quishing-scenario/search Pa=CreateTime
/report-scheduling P
//managers G
//search Pa=CreateTime
///export Pa
//target-groups G
//{resourceId} G U
///status/{statusId} Ue
///{reportType} D
/roles G P
//search P=CreateTime
//{resourceId} G U D
/roleswithavailable G
/scim P
//fields G
//search P=CreateTime
//{resourceId} G U D
///revoke Pe
/smishing-simulator/smishing-campaign Px
///form-details G
///phone-number G
///search Pa=CreateTime
////export Pa
///{resourceId} G Ux D
//smishing-campaign-job/start/{resourceId} Px
///stop/{resourceId}/{instanceGroup} Aez
//smishing-campaign-job-report/search Pa=Name
////export Pa
///search-sms-all/{resourceId} P=ActionTime
///search-sms-clicked/{resourceId} P=ClickedTime
///search-sms-submitted/{resourceId} P=SubmittedTime
///summary/{resourceId}/{instanceGroup} G
///{searchType}/search/export/{resourceId}/{instanceGroup} P
/////{resourceId}/{instanceGroup} P=Email
//smishing-scenario/search Pa=CreateTime
/system-users Px
//bulk-delete Dez
//search Pa=CreateTime
///export Pa
//{resourceId} U D
///role P
///send-information-email Pxe
//{userResourceId}/role/{roleResourceId} D
/target-groups Ga P
//search Pa=Name
///all Pr=Name
///current-company P=Name
///export Pa
//targetgroupusercountdetailext Pq
//users U
//{resourceId} G U D
///users Pq=CreateTime De
////export P
/target-users P
//bulk-delete Dez
//by-resource-ids Pq
//count-summary G
//create-mapping P
//example-file Pqb
//mapping-job/{resourceId} G
//search Pa=Email
///export Pa
//search-email Pakw=Email
//upload Pm
///{transactionId} G
//{resourceId} G U D
///groups Pq=CreateTime
//{transactionId}/import P
///search Pi=Email
////export P
///update Uez
/timezone/timezones Gh
/training-reports/activity-users/search Pa=FirstName
//form-details G
//{enrollmentId}/clicked-emails/search P=Email
///exam-result-details/{targetUserResourceId} G
///exam-result-sessions/{targetUserResourceId} G
///exam-results/search P=Email
/////export P
///export Pek
///interactions/{targetUserResourceId} G
///no-response/resend Pxk
////search P=Email
/////export P
///opened-emails/search P=Email
///progress/search P=Email
/////export P
///progress-details/{targetUserResourceId} G
///reminder-mails/search P=Email
///sending-report/search P=Email
/////export P
///summary G
///users/resend Pxk
////search P=Email
/////export P
/trainings/categories Gh
//languages Gh
//search Pa=Name
///export Pa
//types Gh
//{resourceId} G
connect/token Pft
`;

/** Headers that carry a Company ID on some operation, besides the standard one. */
export const extraCompanyHeaders: readonly string[] = ["x-ir-company-id"];

/** The name of a body's member that names a company, compared by simple case folding as the API's platform does. */
export const companyMember: RegExp = /^company(resource)?id$/iu;

/** Matches the effect, method and path of a call that may be sent twice, as in `read POST /api/roles/search`. */
export const repeatable: RegExp = /^(read|(write|destructive) (PUT|DELETE)) /;

/** Where the API is, unless a client is told otherwise. */
export const defaultBaseUrl = "https://api.keepnetlabs.com";

/** The operation that returns tokens. */
export const tokenOperation = {"key":"POST /connect/token","path":"/connect/token"} as const;
