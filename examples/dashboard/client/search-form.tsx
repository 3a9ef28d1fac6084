import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useListState } from "./list-state.ts";

/** Searches the customers by name. What is found is in the URL. */
export function SearchForm() {
  const { search } = useListState();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  // Back and Forward change the search too
  useEffect(() => {
    if (input.current) input.current.value = search;
  }, [search]);
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          const text = input.current?.value.trim();
          navigate({ search: text ? `?${new URLSearchParams({ search: text })}` : "" });
        }}
      >
        <input ref={input} type="search" aria-label="Search customers" placeholder="Search customers" />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
