import Enforcement
import Law
import Operations

/// An officer in a list.
struct OfficerLineView: APIValue {
    let id: UserID
    let name: String
    let unit: UnitID
    let unitName: String
    let certificate: CertificateView?
    let hours: Int
    let least: Int?
    let missing: Int

    init(_ line: OfficerLine, today: LegalDate) {
        id = line.id
        name = line.name
        unit = line.unit
        unitName = line.unitName
        certificate = line.certificate(on: today).map { CertificateView($0, today: today) }
        hours = line.hours
        least = line.minimum.hours
        missing = line.missing
    }

    private init() {
        (id, name, unit, unitName) = (.example, "李梅", .example, "青石县市场监督管理局")
        (certificate, hours, least, missing) = (.example, 42, 60, 18)
    }

    static let schemaName = "OfficerLine"
    static let example = OfficerLineView()
    static let rules = [
        "certificate": FieldRule(
            "The one that is good today, else the one with the latest end; missing where there is none."),
        "hours": FieldRule("Class hours of training in the year."),
        "least": FieldRule("How many the unit, or else the rule in force, asks for; missing where neither is known."),
        "missing": FieldRule("What is short of it."),
    ]
}

/// An officer with certificates, what the officer answered for, and the training of a year.
struct OfficerView: APIValue {
    let officer: OfficerLineView
    let year: Int
    let certificates: [CertificateView]
    let record: OfficerRecordView
    let training: [TrainingView]

    init(_ file: OfficerFile, today: LegalDate) {
        officer = OfficerLineView(file.line, today: today)
        year = file.year
        certificates = file.certificates.map { CertificateView($0, today: today) }
        record = OfficerRecordView(file.record)
        training = file.trainings.map(TrainingView.init)
    }

    private init() {
        (officer, year, certificates, record, training) = (.example, 2026, [.example], .example, [.example])
    }

    static let schemaName = "Officer"
    static let example = OfficerView()
    static let rules = ["training": FieldRule("The latest first; what was taken back among it, with the reason.")]
}

/// Training that an officer took.
struct TrainingView: APIValue {
    let id: TrainingID
    let heldOn: LegalDate
    let hours: Int
    let subject: String
    let organiser: String
    let enteredBy: String
    let enteredAt: Moment
    let withdrawn: String?

    init(_ training: Training) {
        id = training.id
        heldOn = training.heldOn
        hours = training.hours
        subject = training.subject
        organiser = training.organiser
        enteredBy = training.enteredBy
        enteredAt = training.enteredAt
        withdrawn = training.withdrawn
    }

    static let schemaName = "Training"
    static let example = TrainingView(
        Training(
            id: .example, heldOn: .example, hours: 16, subject: "商标侵权认定", organiser: "云江省市场监督管理局",
            enteredBy: "钱程", enteredAt: .example, withdrawn: nil))
    static let rules = ["withdrawn": FieldRule("Why it was taken back; missing for what counts.")]
}

/// Training to be entered.
struct TrainingDraft: APIValue {
    let heldOn: LegalDate
    let hours: Int
    let subject: String
    let organiser: String

    static let schemaName = "TrainingDraft"
    static let example = TrainingDraft(
        heldOn: .example, hours: 16, subject: "商标侵权认定", organiser: "云江省市场监督管理局")
    static let rules = [
        "hours": FieldRule("Class hours, 1 to 200."), "subject": FieldRule.text(200),
        "organiser": FieldRule.text(100, "Who gave it."),
    ]
}

/// What was entered.
struct TrainingReceipt: APIValue {
    let id: TrainingID

    static let schemaName = "TrainingReceipt"
    static let example = TrainingReceipt(id: .example)
}

/// Why training is taken back.
struct TrainingWithdrawal: APIValue {
    let reason: String

    static let schemaName = "TrainingWithdrawal"
    static let example = TrainingWithdrawal(reason: "重复录入")
    static let rules = ["reason": FieldRule.text(200)]
}

/// How many hours a unit's officers take in a year.
struct TrainingMinimumView: APIValue {
    let hours: Int?
    let rule: String?

    init(_ minimum: TrainingMinimum) {
        (hours, rule) = (minimum.hours, minimum.rule?.id)
    }

    private init() { (hours, rule) = (60, "training.yearly") }

    static let schemaName = "TrainingMinimum"
    static let example = TrainingMinimumView()
    static let rules = [
        "hours": FieldRule("Class hours; missing where the unit has set none and no rule is in force."),
        "rule": FieldRule("The rule that holds; missing where the unit has set its own."),
    ]
}

/// The hours to be set.
struct TrainingMinimumDraft: APIValue {
    let hours: Int

    static let schemaName = "TrainingMinimumDraft"
    static let example = TrainingMinimumDraft(hours: 72)
    static let rules = ["hours": FieldRule("Class hours, 1 to 400.")]
}
