import Enforcement
import Law
import Operations

/// Who did one thing in a case, as what.
struct ResponsibilityView: APIValue {
    let person: UserID
    let name: String
    let unitName: String?
    let role: ResponsibilityRole
    let roleLabel: Wording
    let at: Moment
    let until: Moment?
    let step: Wording?
    let record: String?
    let certificate: String?
    let entry: Int64?

    init(_ entry: ResponsibilityRecord.Entry) {
        person = entry.person
        name = entry.name
        unitName = entry.unitName
        role = entry.role
        roleLabel = entry.role.label
        at = entry.at
        certificate = entry.certificate
        switch entry.deed {
        case .assigned(let end):
            until = end
            (step, record, self.entry) = (nil, nil, nil)
        case .step(let label, let number, let witness):
            until = nil
            (step, record, self.entry) = (label, number, witness)
        }
    }

    private init() {
        (person, name, unitName) = (.example, "李梅", "青石县市场监督管理局")
        (role, roleLabel, at) = (.lead, ResponsibilityRole.lead.label, .example)
        (until, step, record, certificate, entry) = (nil, CaseEvent.proposeFiling.label, nil, "43010300123", 118)
    }

    static let schemaName = "Responsibility"
    static let example = ResponsibilityView()
    static let rules = [
        "at": FieldRule("When the step was taken, or the person was named."),
        "until": FieldRule("When a person who was named left; missing for steps and while it lasts."),
        "step": FieldRule("What was done; missing where the person was named."),
        "record": FieldRule(
            "The number of the measure, execution or transfer of the case; missing for the case itself."),
        "certificate": FieldRule("The certificate that was good on that day for the case; missing where none was."),
        "entry": FieldRule("The ledger entry that witnesses the step."),
    ]
}

/// What an officer has answered for.
struct OfficerRecordView: APIValue {
    let led: Int
    let assisted: Int
    let reviewed: Int
    let hosted: Int
    let decided: Int
    let cases: [OfficerCaseView]

    init(_ record: OfficerRecord) {
        (led, assisted, reviewed) = (record.led, record.assisted, record.reviewed)
        (hosted, decided) = (record.hosted, record.decided)
        cases = record.cases.map(OfficerCaseView.init)
    }

    private init() {
        (led, assisted, reviewed, hosted, decided, cases) = (6, 9, 0, 0, 0, [.example])
    }

    static let schemaName = "OfficerRecord"
    static let example = OfficerRecordView()
    static let rules = [
        "led": FieldRule("Cases as lead officer."), "assisted": FieldRule("Cases as second officer."),
        "reviewed": FieldRule("Cases whose review the officer ended."),
        "hosted": FieldRule("Cases at whose hearing the officer presided."),
        "decided": FieldRule("Cases that the officer decided."),
        "cases": FieldRule("The latest 50 that the caller may see, the newest first."),
    ]
}

/// A case with what an officer was in it.
struct OfficerCaseView: APIValue {
    let id: CaseID
    let number: String
    let title: String
    let state: CaseState
    let roles: [ResponsibilityRole]

    init(_ line: OfficerRecord.Line) {
        (id, number, title, state, roles) = (line.id, line.number, line.title, line.state, line.roles)
    }

    private init() {
        (id, number, title) = (.example, "青市监案〔2026〕12号", "销售侵犯注册商标专用权商品")
        (state, roles) = (.investigating, [.lead])
    }

    static let schemaName = "OfficerCase"
    static let example = OfficerCaseView()
}
