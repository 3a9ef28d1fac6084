import { useQuery } from "@tanstack/react-query";
import { Route, Routes } from "react-router";
import { CompaniesPage } from "./companies-page.tsx";
import { CompanyPage } from "./company-page.tsx";
import { Failure } from "./failure.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";
import { sessionQuery } from "./session.ts";
import { SignIn } from "./sign-in.tsx";

export function App() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <p role="status">Loading…</p>;
  if (session.isError) return <Failure what="The session" error={session.error} onRetry={session.refetch} />;
  if (!session.data.user) return <SignIn />;
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header user={session.data.user} />
      <Routes>
        <Route index element={<CompaniesPage />} />
        <Route path="companies/:id" element={<CompanyPage />} />
        <Route path="*" element={<NotFound what="This page" />} />
      </Routes>
    </>
  );
}
