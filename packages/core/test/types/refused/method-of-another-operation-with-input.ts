// expect: This path has another method: call GET.
import { company, search } from "../clients.ts";

company.POST("/api/training-reports/{enrollmentId}/summary", { body: search });
