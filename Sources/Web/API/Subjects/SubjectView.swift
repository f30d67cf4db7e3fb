import Enforcement
import Law
import Operations

/// A subject as the API sends it: personal values masked.
struct SubjectView: APIValue {
    let id: SubjectID
    let kind: SubjectKind
    let name: String
    let code: String?
    let address: String?
    let phone: String?
    let region: String?
    /// The values that are sent masked.
    let masked: [PersonalValue]

    init(_ subject: MaskedSubject) {
        id = subject.id
        kind = subject.kind
        name = subject.name
        code = subject.code
        address = subject.address
        phone = subject.phone
        region = subject.region
        masked = PersonalValue.allCases.filter(subject.hidden.contains)
    }

    static let schemaName = "Subject"
    static let example = SubjectView(
        MaskedSubject(
            Subject(
                id: .example, kind: .person, name: "张三", code: "000000000000000000", address: nil, phone: "00000000000",
                region: "430103", version: 1)))
    static let rules = [
        "code": FieldRule("Credit code of a firm; citizen number of a person, masked."),
        "region": FieldRule("GB/T 2260 code."), "masked": FieldRule("The values that are sent masked."),
    ]
}

/// A subject as a caller registers it.
struct SubjectInput: APIValue {
    var kind: SubjectKind?
    let name: String
    var code: String?
    var address: String?
    var phone: String?
    var region: String?

    static let schemaName = "SubjectDraft"
    static let example = SubjectInput(name: "实惠小店")
    static let rules = [
        "kind": FieldRule("What it is; missing, the code tells."),
        "name": FieldRule.text(200, "The name as registered."),
        "code": FieldRule("Credit code or citizen number; spaces, width and case do not matter.", most: 60),
        "region": FieldRule("GB/T 2260 code."),
    ]
}

/// What registering a subject came to.
struct SubjectRegistration: APIValue {
    let subject: SubjectView
    let isNew: Bool
    let notes: [Wording]

    static let schemaName = "SubjectRegistration"
    static let example = SubjectRegistration(subject: .example, isNew: true, notes: [])
    static let rules = [
        "isNew": FieldRule("False where it was in the register already."),
        "notes": FieldRule("What is worth knowing about the code."),
    ]
}

/// A change of a subject.
struct SubjectChange: APIValue {
    var name: String?
    var address: String?
    var phone: String?
    var region: String?

    /// The operation: a missing member stays, an empty one is taken away.
    func operation(on id: SubjectID, version: Int) -> UpdateSubject {
        func change(_ value: String?) -> UpdateSubject.Change { value.map { .set($0.isEmpty ? nil : $0) } ?? .keep }
        return UpdateSubject(
            id, version: version, name: change(name), address: change(address), phone: change(phone),
            region: change(region))
    }

    static let schemaName = "SubjectChange"
    static let example = SubjectChange(address: "青石县城关镇1号")
    static let rules = [
        "name": FieldRule("A missing member stays as it is.", most: 200),
        "address": FieldRule("An empty text takes the value away.", most: 500),
    ]
}

/// Who stands behind a shop.
struct SubjectIdentity: APIValue {
    let code: String
    var name: String?

    static let schemaName = "SubjectIdentity"
    static let example = SubjectIdentity(code: "000000000000000000")
    static let rules = [
        "code": FieldRule.text(60, "Credit code or citizen number."),
        "name": FieldRule("The registered name.", most: 200),
    ]
}

/// What personal values are needed for.
struct SubjectLook: APIValue {
    let reason: String

    static let schemaName = "SubjectLook"
    static let example = SubjectLook(reason: "核实当事人身份")
    static let rules = ["reason": FieldRule.text(200, "What they are needed for; kept in the ledger for good.")]
}

/// Personal values in clear, the answer to a recorded look.
struct ClearValues: APIValue {
    let code: String?
    let address: String?
    let phone: String?

    static let schemaName = "ClearValues"
    static let example = ClearValues(code: "000000000000000000", address: nil, phone: nil)
}
