import Enforcement
import Law
import Operations

extension CaseActPage {
    /// Facts, officers, evidence and time: what can be done while a case is checked and investigated.
    static let check: [CaseActPage] = [amend, assign, addEvidence, recordGoods, extend]

    private static let amend = CaseActPage(
        noun: "facts", title: CaseEvent.amend.label, events: [.amend],
        ask: { questions in CaseFactQuestions.fields(questions.asking, start: questions.record) },
        read: { form, loaded, version in
            let answers = CaseFactQuestions.read(&form)
            return AmendCase(
                loaded.record.id, version: version, title: answers.title, conduct: answers.conduct,
                party: answers.party, subject: loaded.record.subjectID, place: answers.place,
                conductOn: answers.conductOn, amount: answers.amount)
        })

    private static let assign = CaseActPage(
        noun: "officers", title: CaseEvent.assignOfficers.label, events: [.assignOfficers],
        told: [CaseText.officersAreTold],
        ask: { questions in
            let choices = questions.officers.map { member in
                let isValid = member.isValid(on: questions.today)
                let certificate = member.officer?.certificateNumber ?? ""
                return FormField.Choice(
                    member.userID.rawValue,
                    isValid
                        ? "\(member.name) \(certificate)"
                        : "\(member.name) (\(questions.say(CaseText.certificateInvalid)))")
            }
            return [
                questions.asking.checkboxes(
                    "officers", CaseText.officers, choices, questions.loaded.facts.team.map(\.userID.rawValue),
                    hint: CaseText.officersHint)
            ]
        },
        read: { form, loaded, version in
            AssignCaseOfficers(
                loaded.record.id, version: version, officers: form.all("officers").map { UserID($0) })
        })

    private static let addEvidence = CaseActPage(
        noun: "evidence", title: CaseEvent.addEvidence.label, events: [.addEvidence],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.select("kind", CaseText.kind, asking.choices(EvidenceKind.allCases, \.label)),
                asking.text("name", CaseText.evidenceName),
                asking.longText("detail", CaseText.proves, rows: 3, isRequired: false),
                asking.date("collectedOn", CaseText.collectedOn, questions.today),
                asking.text(
                    "collector", CaseText.collector, questions.loaded.facts.team.map(\.name).joined(separator: "、")),
            ]
        },
        read: { form, loaded, version in
            let kind = form.required("kind", as: EvidenceKind.self)
            let name = form.required("name", max: 200)
            let detail = form.optional("detail", max: 10_000)
            let day = form.required("collectedOn", as: LegalDate.self)
            let collector = form.required("collector", max: 200)
            guard let kind, let day else { return nil }
            return AddCaseEvidence(
                loaded.record.id, version: version, kind: kind, name: name, detail: detail ?? "", collectedOn: day,
                collector: collector)
        })

    private static let extend = CaseActPage(
        noun: "extension", title: Wording("延长期限", "Extend the time"), events: [.extendCheck, .extendDecision],
        ask: { [$0.asking.longText("reason", CommonText.reason, rows: 3)] },
        read: { form, loaded, version in
            ExtendCaseTime(loaded.record.id, version: version, reason: form.required("reason", max: 2_000))
        })
}

/// The questions about the facts of a case.
enum CaseFactQuestions {
    struct Answers {
        let title: String
        let conduct: String
        let party: String?
        let place: String?
        let conductOn: LegalDate?
        let amount: Money?
    }

    static func fields(_ asking: FormAsking, start: Case?) -> [FormField] {
        [
            asking.text("title", CaseText.title, start?.title ?? ""),
            asking.text("party", CaseText.party, start?.party ?? "", isRequired: false),
            asking.longText("conduct", CaseText.conduct, start?.conduct ?? "", hint: CaseText.conductHint),
            asking.text("place", CaseText.place, start?.place ?? "", isRequired: false),
            asking.date(
                "conductOn", CaseText.conductOn, start?.conductOn, hint: CaseText.conductOnHint, isRequired: false),
            asking.yuan("amount", CaseText.amount, start?.amount),
        ]
    }

    static func read(_ form: inout FormReader) -> Answers {
        Answers(
            title: form.required("title", max: 200), conduct: form.required("conduct", max: 10_000),
            party: form.optional("party", max: 200), place: form.optional("place", max: 200),
            conductOn: form.optional("conductOn", as: LegalDate.self), amount: form.optionalYuan("amount"))
    }
}
