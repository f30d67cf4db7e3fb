import Enforcement
import Law
import Operations

/// The figures of a unit's warnings.
struct WarningDigestView: APIValue {
    let overdue: Int
    let yellow: Int
    let amount: Int
    let stuck: Int

    init(_ digest: UnitDigest) {
        overdue = digest.count(.overdue)
        yellow = digest.count(.yellow)
        amount = digest.count(.amount)
        stuck = digest.count(.stuck)
    }

    static let schemaName = "WarningDigest"
    static let example = WarningDigestView(UnitDigest(counts: [.overdue: 2, .yellow: 7, .amount: 1, .stuck: 0]))
    static let rules = [
        "overdue": FieldRule("Clocks that have run out."),
        "yellow": FieldRule("Clocks that are due soon, or for whose end the unit waited."),
        "amount": FieldRule("Cases that reach a criminal amount, or come close to it, and were not transferred."),
        "stuck": FieldRule("Cases that were handed to the police and stay there past their time."),
    ]
}

/// A record behind a figure.
struct WarningView: APIValue {
    let id: String
    let warning: UnitDigest.Kind
    let kind: RecordKind
    let record: String
    let number: String?
    let title: String?
    let what: Wording
    let at: Moment

    init(_ line: DigestLine, of kind: UnitDigest.Kind) {
        id = line.id
        warning = kind
        self.kind = line.record.kind
        record = line.record.id
        number = line.number
        title = line.title
        what = line.what
        at = line.at
    }

    static let schemaName = "Warning"
    static let example = WarningView(
        DigestLine(
            id: "01KAM3Z5V8Q2T7W9XABCDEFGHK", record: RecordReference(.case, CaseID.example.rawValue),
            number: "青市监案〔2026〕12号", title: "涉嫌销售侵犯注册商标专用权的商品案",
            what: Wording("核查并决定是否立案", "Check and decide on filing"), at: .example), of: .overdue)
    static let rules = [
        "id": FieldRule("The clock's or the finding's."),
        "what": FieldRule("What has to be done, or what was found."),
        "at": FieldRule("When it was, or is, due; since when it has been so for what is found at night."),
    ]
}

/// Who hears of a kind of clock.
struct EscalationChainView: APIValue {
    let title: Wording
    let clocks: [String]
    let steps: [EscalationStepView]

    init(_ chain: EscalationChain) {
        title = chain.title
        clocks = chain.names
        steps = chain.steps.map(EscalationStepView.init)
    }

    static let schemaName = "EscalationChain"
    static let example = EscalationChainView(EscalationChain.all[0])
    static let rules = [
        "clocks": FieldRule("How the names of its clocks begin; none for the chain of all others.")
    ]
}

/// One step of a chain.
struct EscalationStepView: APIValue {
    let point: EscalationPoint.Name
    let workingDays: Int?
    let readers: [EscalationReader]

    init(_ step: EscalationChain.Step) {
        point = step.point.name
        workingDays = step.point.workingDays
        readers = step.readers
    }

    static let schemaName = "EscalationStep"
    static let example = EscalationStepView(EscalationChain.all[0].steps[3])
    static let rules = [
        "workingDays": FieldRule("How long it is overdue, where the point is `late`."),
        "readers": FieldRule("Who is told."),
    ]
}

/// How a unit is warned.
struct WarningSettings: APIValue {
    let headFrom: UnitWarnings.HeadFrom
    let digest: Bool

    static let schemaName = "WarningSettings"
    static let example = WarningSettings(headFrom: .today, digest: true)
    static let rules = [
        "headFrom": FieldRule("From when on the head hears of clocks; `overdue` as the chains say."),
        "digest": FieldRule("Whether whoever leads the unit gets a digest each working day."),
    ]
}
