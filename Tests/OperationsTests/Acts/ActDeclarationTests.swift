import Enforcement
import Law
import TestSupport
import Testing

@testable import Operations

/// What holds of every act that is declared, whatever the kind of record.
struct ActDeclarationTests {
    private static func check<S: ActSubject>(_ kind: S.Type) {
        for event in S.Event.allCases where !S.procedure.isByTime(event) {
            #expect(S.acts.filter { $0.events.contains(event) }.count == 1, "\(event) belongs to one act")
        }
        #expect(Set(S.acts.map(\.noun)).count == S.acts.count)
        #expect(Set(S.acts.map(\.name)).count == S.acts.count)
        for act in S.acts {
            let duties = Set(S.procedure.transitions.filter { act.events.contains($0.event) }.map(\.duty))
            #expect(duties == [act.duty], "\(act.name): all its steps need the same duty, which is its scope")
            let names = act.questions.flatMap(\.single).map(\.name)
            #expect(Set(names).count == names.count, "\(act.name): \(names)")
            let taken = Set(names).intersection(["version", "key", "number", "lead", "data", "as", "json", "help"])
            #expect(taken.isEmpty, "\(act.name): \(taken) means something else on the page or in the command")
        }
    }

    @Test func `every event belongs to one act, and every act needs one duty`() {
        Self.check(Clue.self)
        Self.check(Case.self)
        Self.check(CaseMeasure.self)
        Self.check(Inquiry.self)
        Self.check(Assistance.self)
        Self.check(Execution.self)
        Self.check(Transfer.self)
        Self.check(Supervision.self)
        Self.check(Suspect.self)
        Self.check(Referral.self)
        Self.check(Consultation.self)
        Self.check(TaxClue.self)
        Self.check(Plan.self)
        Self.check(PlanTask.self)
    }

    private static func examples<S: ActSubject>(_ kind: S.Type) {
        for act in S.acts {
            var answers = Answers()
            for question in act.questions.flatMap(\.single) { answers[question.name] = question.example }
            #expect(act.faults(answers).isEmpty, "\(act.name): \(act.faults(answers))")
            let missing = Set(act.faults(Answers()).map(\.name))
            // Conditions, matters of tax and attachments may be none: the procedure or the operation says what that means.
            let asked = Set(act.questions.filter { $0.isRequired }.map(\.name)).subtracting([
                "conditions", "taxMatters",
            ])
            #expect(missing == asked, "\(act.name): what is required and only that may not be left out")
        }
    }

    @Test func `the examples of every act are answers, and what is required must be answered`() {
        Self.examples(Clue.self)
        Self.examples(Case.self)
        Self.examples(CaseMeasure.self)
        Self.examples(Inquiry.self)
        Self.examples(Assistance.self)
        Self.examples(Execution.self)
        Self.examples(Transfer.self)
        Self.examples(Supervision.self)
        Self.examples(Suspect.self)
        Self.examples(Referral.self)
        Self.examples(Consultation.self)
        Self.examples(TaxClue.self)
        Self.examples(Plan.self)
        Self.examples(PlanTask.self)
    }

    @Test(arguments: [
        ("report", "", "required"), ("report", "   ", "required"),
        ("report", String(repeating: "文", count: 4_001), "too-long"),
        ("report", String(repeating: "文", count: 4_000), nil),
    ])
    func `a text is held to its length`(name: String, text: String, code: String?) {
        var answers = Answers()
        answers[name] = [text]
        #expect(Clue.act(for: .report)?.faults(answers).first?.code == code)
    }

    @Test(arguments: [
        ("kinds", ["fine"], 0), ("kinds", ["flogging"], 1), ("fine", ["20,000.50"], 0), ("fine", ["many"], 1),
        ("servedOn", ["2026-13-01"], 1),
    ])
    func `an answer of a group, an amount or a day is read as what it is`(name: String, texts: [String], faults: Int) {
        var answers = Answers()
        answers["servedOn"] = ["2026-11-22"]
        answers[name] = texts
        #expect(Case.act(for: .giveNotice)?.faults(answers).count == faults)
    }

    @Test func `an act is found by its noun and by its event`() {
        #expect(Clue.act(named: "assignment")?.name == "assignClue")
        #expect(Clue.act(named: "assign")?.name == "assignClue")
        #expect(Case.act(named: "notFile")?.noun == "filing")
        #expect(Transfer.act(named: "nothing") == nil)
    }
}
