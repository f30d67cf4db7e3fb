import Enforcement
import HTTPTypes
import Law
import Operations

/// The prescribed forms of a case for machines: which fit and what each asks for, and issuing one.
enum CaseFormAPI {
    static let all: [any Route] = [
        APIRoute(
            .get, "/cases/\(.id)/forms",
            APIOperation(
                "listCaseForms", Wording("案件可以制发的文书", "The documents that can be issued on a case"), tag: Case.tag,
                access: .scope(.caseRead)), replies: .ok(CaseFormList.self)
        ) { call in
            let (actor, now) = (try call.machine(), call.now)
            let forms = try await call.house.office.read { try CaseForms(call.id(), for: actor, at: now, in: $0) }
            return APIAnswer(CaseFormList(forms))
        },
        APIRoute(
            .post, "/cases/\(.id)/documents",
            APIOperation(
                "issueCaseDocument", Wording("制发文书", "Issue a document on a case"), tag: Case.tag,
                access: .scope(.caseWork)
            ).idempotent(), body: CaseDocumentDraft.self, replies: .created(IssuedDocumentView.self)
        ) { call, draft in
            var answers: [String: String] = [:]
            for answer in draft.answers { answers[answer.slot] = answer.content }
            let operation = IssueForm(call.id(), draft.form, answers)
            let issued = try await call.house.office.perform(
                operation, as: try call.machine(), key: call.idempotencyKey)
            return APIAnswer(
                IssuedDocumentView(issued),
                location: Paths.documentFilePattern(.pdf).under(APIRoute.prefix).path(issued.id.rawValue))
        },
    ]
}

/// The forms that fit the stage of a case.
struct CaseFormList: APIValue {
    let forms: [CaseFormView]

    init(_ forms: CaseForms) {
        self.forms = forms.fitting.map { CaseFormView($0, facts: forms.facts) }
    }

    private init(example form: CaseFormView) { forms = [form] }

    static let schemaName = "CaseFormList"
    static let example = CaseFormList(example: .example)
}

/// One form that fits, and what it asks for.
struct CaseFormView: APIValue {
    let form: DocumentForm
    let number: Int
    let title: Wording
    let series: String?
    let reader: String
    let missing: [Wording]
    let slots: [FormSlotView]

    init(_ fitting: CaseForms.Fitting, facts: FormFacts) {
        form = fitting.form.form
        number = fitting.form.number
        title = fitting.form.name
        series = fitting.form.series
        reader = fitting.form.reader.rawValue
        missing = fitting.missing.map(\.label)
        slots = FormFilling(fitting.form, facts).asked.map { FormSlotView($0, start: $0.start(from: facts)) }
    }

    private init(example slot: FormSlotView) {
        form = .inquiryNotice
        number = 13
        title = form.title
        series = form.series
        reader = PrescribedForm.Reader.party.rawValue
        missing = []
        slots = [slot]
    }

    static let schemaName = "CaseForm"
    static let example = CaseFormView(example: .example)
    static let rules = [
        "number": FieldRule("The number in the catalogue of 2021.", least: 1, most: 56),
        "series": FieldRule("The word in its number; none for a form that goes out under no number."),
        "reader": FieldRule("file: it stays in the file; party: served on the party; others: sent to others."),
        "missing": FieldRule("What the case must hold first."),
        "slots": FieldRule("What is asked for; the rest is filled from the case."),
    ]
}

/// A place in a form that whoever issues it fills in.
struct FormSlotView: APIValue {
    let slot: String
    let label: Wording
    let kind: String
    let required: Bool
    let start: String?
    let choices: [String]
    let columns: [String]

    init(_ slot: FormSlot, start: String) {
        self.slot = slot.name
        label = slot.label
        required = slot.isRequired
        self.start = start.isEmpty ? nil : start
        (kind, choices, columns) =
            switch slot.kind {
            case .line: ("line", [], [])
            case .text: ("text", [], [])
            case .day: ("day", [], [])
            case .choice(let words): ("choice", words, [])
            case .table(let columns): ("rows", [], columns.map(\.head))
            case .dialogue: ("dialogue", [], [])
            }
    }

    private init(example name: String) {
        slot = name
        label = Wording("询问时间", "When")
        kind = "line"
        required = true
        start = nil
        choices = []
        columns = []
    }

    static let schemaName = "FormSlot"
    static let example = FormSlotView(example: "when")
    static let rules = [
        "kind": FieldRule(
            "line, text, day (YYYY-MM-DD), choice, rows (a row a line, cells set apart by |), dialogue (lines with 问： and 答：)."
        ),
        "start": FieldRule("What the case suggests."),
    ]
}

/// A form to issue, with what is filled in.
struct CaseDocumentDraft: APIValue {
    let form: DocumentForm
    let answers: [FormAnswer]

    static let schemaName = "CaseDocumentDraft"
    static let example = CaseDocumentDraft(form: .inquiryNotice, answers: [.example])
    static let rules = ["answers": FieldRule("One for each slot that is filled in.", most: 100)]
}

/// What is filled in at one slot.
struct FormAnswer: APIValue {
    let slot: String
    let content: String

    static let schemaName = "FormAnswer"
    static let example = FormAnswer(slot: "when", content: "2026年11月25日9时")
    static let rules = ["slot": FieldRule.text(40), "content": FieldRule(most: 50_000)]
}

/// A document as it was issued.
struct IssuedDocumentView: APIValue {
    let id: DocumentID
    let number: String

    init(_ issued: IssuedDocument) {
        id = issued.id
        number = issued.number
    }

    private init(example number: String) {
        id = .example
        self.number = number
    }

    static let schemaName = "IssuedDocument"
    static let example = IssuedDocumentView(example: "青市监询问〔2026〕1号")
}
