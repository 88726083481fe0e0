"""Reads open files as other programs do, and fails where one of them would.

    python open_files.py json SCHEMA FILE…      by the published JSON Schema, with the format of days
    python open_files.py csv FILE…              by Python's own csv module, strictly; prints the rows as JSON
    python open_files.py calendar FILE…         by icalendar; prints the events as JSON
    python open_files.py fhir FILE…             by fhir.resources (R4B: the same resources as R4 here), and by the rules of
                                                HL7's Person-Centered Outcomes guide 1.0.0 that its profiles state

Packages: requirements.txt beside this file.
"""

import csv
import io
import json
import sys

PCO = "http://hl7.org/fhir/us/pco/StructureDefinition/"
LOINC = "http://loinc.org"
LEVELS = {"LA34479-8", "LA34480-6", "LA34481-4", "LA34483-0", "LA34484-8"}
SCORES = {"107331-1", "107332-9", "107333-7", "107334-5", "112296-9"}


def read_json(schema, *files):
    from jsonschema import Draft202012Validator

    with open(schema, encoding="utf-8") as text:
        rules = json.load(text)
    Draft202012Validator.check_schema(rules)
    # Readers pass over members they do not know; what Askelma itself writes is all named in the schema.
    judge = Draft202012Validator(strict(rules), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for name in files:
        with open(name, encoding="utf-8") as text:
            errors = list(judge.iter_errors(json.load(text)))
        for error in errors:
            print(f"{error.json_path}: {error.message[:200]}", file=sys.stderr)
        assert not errors, f"{len(errors)} errors"


def strict(schema):
    """The schema without room for members that it does not name. What stands in one place is named where it stands."""
    if isinstance(schema, list):
        return [strict(inner) for inner in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: inner if name == "written" else strict(inner) for name, inner in schema.items()}
    if schema.get("type") == "object" or "allOf" in schema:
        made["unevaluatedProperties"] = False
    return made


def read_csv(name):
    with open(name, "rb") as file:
        data = file.read()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel needs the byte order mark"
    text = data.decode("utf-8-sig")
    assert text.endswith("\r\n")
    separator = text[len("kind")]
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    assert all(len(row) == len(rows[0]) for row in rows), "every row has every column"
    for row in rows[1:]:
        cells = dict(zip(rows[0], row))
        for column in ("value", "who"):
            cell = cells[column]
            number = column == "value" and cell.lstrip("-").replace(".", "", 1).isdigit()
            assert number or not cell.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "\n")), f"a formula: {cell}"
    json.dump(rows, sys.stdout)


def read_calendar(name):
    from icalendar import Calendar

    with open(name, "rb") as file:
        data = file.read()
    assert all(len(line) <= 75 for line in data.split(b"\r\n")), "lines are folded at 75 octets"
    assert data.count(b"\n") == data.count(b"\r\n")
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    events = []
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        stamp = event.decoded("DTSTAMP")
        assert stamp.utcoffset().total_seconds() == 0
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        assert (end - start).days == 1
        for alarm in event.walk("VALARM"):
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] and alarm.decoded("TRIGGER")
        events.append(
            {
                "uid": str(event["UID"]),
                "start": start.isoformat(),
                "summary": str(event["SUMMARY"]),
                "status": str(event["STATUS"]),
                "sequence": event["SEQUENCE"],
                "alarms": len(event.walk("VALARM")),
            }
        )
    assert len({event["uid"] for event in events}) == len(events), "each event has a name of its own"
    json.dump(events, sys.stdout)


def codes(concept, system):
    return {coding.get("code") for coding in (concept or {}).get("coding", []) if coding.get("system") == system}


def extensions(resource, url):
    return [e for e in resource.get("extension", []) if e.get("url") == url]


def read_fhir(name):
    from fhir.resources.R4B.bundle import Bundle

    with open(name, encoding="utf-8") as text:
        data = json.load(text)
    Bundle.model_validate(data)
    entries = data["entry"]
    urls = [entry["fullUrl"] for entry in entries]
    assert len(set(urls)) == len(urls)
    by_url = {entry["fullUrl"]: entry["resource"] for entry in entries}
    for url, resource in by_url.items():
        assert url == f"urn:uuid:{resource['id']}", "the id is the UUID of the address"
        for reference in references(resource):
            assert reference in by_url, f"{url} points at {reference}"
        profiles = resource.get("meta", {}).get("profile", [])
        if PCO + "pco-gas-goal-profile" in profiles:
            gas_goal(resource)
        if PCO + "pco-gas-score-observation" in profiles:
            gas_score(resource, by_url)
        if PCO + "pco-what-matters-assessment" in profiles:
            survey(resource)
    patients = [r for r in by_url.values() if r["resourceType"] == "Patient"]
    assert len(patients) == 1
    assert not any("family" in n for n in patients[0]["name"]) and "birthDate" not in patients[0]


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def gas_goal(goal):
    """Profile pco-gas-goal-profile, with pco-goal-profile and US Core Goal 6.1.0 under it."""
    assert goal["lifecycleStatus"] and goal["description"] and goal["subject"] and goal["startDate"]
    scales = extensions(goal, PCO + "pco-goal-attainment-scaling")
    assert len(scales) <= 5
    seen = set()
    for scale in scales:
        level, words = extensions(scale, "level"), extensions(scale, "progressText")
        assert len(level) <= 1 and len(words) == 1 and words[0]["valueString"]
        code = level[0]["valueCoding"]
        assert code["system"] == LOINC and code["code"] in LEVELS and code["code"] not in seen
        seen.add(code["code"])
    for target in goal["target"]:
        assert codes(target["measure"], LOINC) == {"107332-9"}


def gas_score(score, by_url):
    """Profile pco-gas-score-observation, with US Core Observation Screening Assessment under it."""
    survey(score)
    assert codes(score["code"], LOINC) <= SCORES and codes(score["code"], LOINC)
    assert len(codes(score["valueCodeableConcept"], LOINC) & LEVELS) == 1
    assert score["effectiveDateTime"]
    assert [by_url[f["reference"]]["resourceType"] for f in score["focus"]] == ["Goal"]


def survey(observation):
    assert observation["status"] == "final" and observation["subject"]
    category = "http://terminology.hl7.org/CodeSystem/observation-category"
    assert any("survey" in codes(c, category) for c in observation["category"])


if __name__ == "__main__":
    kind, *rest = sys.argv[1:]
    if kind == "json":
        read_json(*rest)
    else:
        for file in rest:
            {"csv": read_csv, "calendar": read_calendar, "fhir": read_fhir}[kind](file)
