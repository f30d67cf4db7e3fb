import Enforcement
import Law
import Operations

/// One act on a clue as its page knows it: the questions, and the operation that the answers become.
struct ClueActPage: Sendable {
    /// The noun in the path: `/clues/…/assignment`.
    let noun: String
    let event: ClueEvent
    /// Whether the unit that dispatched the clue is told.
    var tellsSender = false
    /// What happens besides the change of state.
    var consequence: Wording?
    /// Where a refusal is shown that names no field.
    var field: String?
    let ask: @Sendable (ClueQuestions) -> [FormField]
    /// The operation, or nil where an answer is wrong, which the reader then knows.
    let read: @Sendable (inout FormReader, ClueQuestions, _ version: Int) -> (any Operation)?

    var title: Wording { event.label }

    /// The act of taking a clue up, which asks nothing and is done from the file at once.
    static let acceptance = "acceptance"

    /// Every act, in the order in which a clue goes its way.
    static let all: [ClueActPage] = queue + check + decision

    /// The act of an event.
    static func act(for event: ClueEvent) -> ClueActPage? { all.first { $0.event == event } }

    /// The act of this noun.
    ///
    /// - Throws: `Problem` where there is none.
    static func named(_ noun: String) throws -> ClueActPage {
        guard let act = all.first(where: { $0.noun == noun }) else { throw Problem.notFound }
        return act
    }
}

/// What the questions of an act are made from.
struct ClueQuestions: Sendable {
    let asking: FormAsking
    let file: ClueFile
    /// The officers of the clue's unit.
    let officers: [AssignableOfficer]
    /// The clue whose number was given to merge into, where there is one.
    var target: Clue?

    var clue: Clue { file.clue }
    var context: PageContext { asking.context }
    func say(_ wording: Wording) -> String { context.say(wording) }

    /// A reason in the person's own words.
    func reason(_ hint: Wording? = nil) -> FormField { asking.longText("reason", ClueText.reason, hint: hint) }

    /// The grounds on which a clue is closed.
    func ground() -> FormField {
        asking.radio("closure", ClueText.ground, asking.choices(ClueClosure.allCases, \.label))
    }
}

extension ClueActPage {
    private static let queue: [ClueActPage] = [
        ClueActPage(noun: "triage", event: .triage) { questions in
            [OfficerQuestions.priority(questions.asking, start: questions.clue.priority)]
        } read: { form, questions, version in
            form.required("priority", as: CluePriority.self).map {
                TriageClue(questions.clue.id, version: version, priority: $0)
            }
        },
        ClueActPage(noun: "assignment", event: .assign, field: "lead") { questions in
            OfficerQuestions.fields(questions.asking, questions.officers, chosen: questions.file.people.map(\.userID))
        } read: { form, questions, version in
            OfficerQuestions.read(&form).map { AssignClue(questions.clue.id, version: version, officers: $0) }
        },
        ClueActPage(noun: "return", event: .sendBack, tellsSender: true, field: "reason") { questions in
            [questions.reason(ClueText.reasonIsSent)]
        } read: { form, questions, version in
            SendBackClue(questions.clue.id, version: version, reason: form.required("reason", max: 4_000))
        },
        ClueActPage(noun: "merger", event: .merge, tellsSender: true, field: "into") { questions in
            MergeQuestions.fields(questions)
        } read: { form, questions, version in
            MergeQuestions.read(&form, questions).map { MergeClue(questions.clue.id, version: version, into: $0) }
        },
        ClueActPage(noun: "dismissal", event: .dismiss, tellsSender: true, field: "reason") { questions in
            [questions.ground(), questions.reason(ClueText.reasonIsSent)]
        } read: { form, questions, version in
            let reason = form.required("reason", max: 4_000)
            return form.required("closure", as: ClueClosure.self).map {
                DismissClue(questions.clue.id, version: version, closure: $0, reason: reason)
            }
        },
    ]

    private static let check: [ClueActPage] = [
        ClueActPage(noun: acceptance, event: .accept) { _ in
            []
        } read: { _, questions, version in
            AcceptClue(questions.clue.id, version: version)
        },
        ClueActPage(noun: "extension", event: .extend, consequence: ClueText.extendHint, field: "reason") { questions in
            [questions.reason()]
        } read: { form, questions, version in
            ExtendClueCheck(questions.clue.id, version: version, reason: form.required("reason", max: 4_000))
        },
        ClueActPage(noun: "report", event: .report, field: "report") { questions in
            [questions.asking.longText("report", ClueText.report, hint: ClueText.reportHint, rows: 8)]
        } read: { form, questions, version in
            ReportOnClue(questions.clue.id, version: version, report: form.required("report", max: 4_000))
        },
    ]

    private static let decision: [ClueActPage] = [
        ClueActPage(
            noun: "case", event: .fileCase, tellsSender: true, consequence: ClueText.becomesCase, field: "conduct"
        ) { questions in
            let asking = questions.asking
            return [
                asking.text("title", ClueText.caseTitle, questions.clue.title),
                asking.longText(
                    "conduct", ClueText.caseConduct, questions.file.report ?? questions.clue.summary, rows: 8),
                asking.yuan("amount", ClueText.caseAmount, questions.clue.amount),
            ]
        } read: { form, questions, version in
            FileCaseFromClue(
                questions.clue.id, version: version, title: form.required("title", max: 200),
                conduct: form.required("conduct", max: 10_000), amount: form.optionalYuan("amount"))
        },
        ClueActPage(noun: "closure", event: .close, tellsSender: true, field: "reason") { questions in
            [questions.ground(), questions.reason(ClueText.reasonIsSent)]
        } read: { form, questions, version in
            let reason = form.required("reason", max: 4_000)
            return form.required("closure", as: ClueClosure.self).map {
                CloseClue(questions.clue.id, version: version, closure: $0, reason: reason)
            }
        },
        ClueActPage(noun: "further-check", event: .reopen, field: "reason") { questions in
            [questions.reason()]
        } read: { form, questions, version in
            ReopenClue(questions.clue.id, version: version, reason: form.required("reason", max: 4_000))
        },
    ]
}

/// The questions about priority and officers, for one clue and for several.
enum OfficerQuestions {
    static func priority(_ asking: FormAsking, start: CluePriority?) -> FormField {
        asking.radio(
            "priority", ClueText.priority, asking.choices(CluePriority.allCases, \.label), start?.rawValue)
    }

    /// Who leads and who helps, of those with a certificate valid today.
    static func fields(_ asking: FormAsking, _ officers: [AssignableOfficer], chosen: [UserID]) -> [FormField] {
        let context = asking.context
        let choices = officers.filter { $0.isAssignable(on: context.now.date) }.map { officer in
            FormField.Choice(
                officer.userID.rawValue,
                context.say(
                    ClueText.officer(officer, until: officer.certificate.map { context.language.date($0.validUntil) })))
        }
        let hint = choices.isEmpty ? ClueText.noOfficers : ClueText.officersHint
        return [
            asking.select("lead", ClueText.chooseLead, choices, chosen.first?.rawValue, hint: hint),
            asking.checkboxes("officers", ClueText.chooseOthers, choices, chosen.dropFirst().map(\.rawValue)),
        ]
    }

    /// The officers named, the one who leads first; nil where nobody leads.
    static func read(_ form: inout FormReader) -> [UserID]? {
        guard let lead = form.required("lead", as: UserID.self) else { return nil }
        var officers = [lead]
        for other in form.all("officers").map({ UserID($0) }) where !officers.contains(other) { officers.append(other) }
        return officers
    }
}

/// The questions about the clue into which another is merged.
enum MergeQuestions {
    static func fields(_ questions: ClueQuestions) -> [FormField] {
        let asking = questions.asking
        let others = questions.file.duplicates.filter { $0.clue.unitID == questions.clue.unitID }
        let choices = others.map { other in
            FormField.Choice(
                other.clue.id.rawValue,
                "\(other.clue.number) \(other.clue.title) · \(asking.context.list(other.reasons.map { questions.say($0.label) }))"
            )
        }
        let number = asking.text(
            "number", choices.isEmpty ? CommonText.number : ClueText.mergeNumber, hint: ClueText.mergeHint,
            isRequired: false)
        let radio = FormField(
            "into", questions.say(ClueText.mergeInto),
            .radio(asking.form.values.first("into"), choices), error: asking.form.problem("into").map(questions.say))
        return choices.isEmpty ? [number] : [radio, number]
    }

    /// The clue that was chosen, or whose number was given.
    static func read(_ form: inout FormReader, _ questions: ClueQuestions) -> ClueID? {
        if let target = questions.target { return target.id }
        if form.optional("number", max: 100) != nil {
            form.refuse("number", "not-found", ClueText.noSuchClue)
            return nil
        }
        if let chosen = form.optional("into", as: ClueID.self) { return chosen }
        form.refuse(form.problem("into") == nil ? "number" : "into", "required", ClueText.chooseTarget)
        return nil
    }
}
