package import Law

/// A subject as it is shown to whoever may read the register: personal values with their middle hidden.
///
/// Lists, pages and answers of the API are made of this, never of `Subject`; the clear values come only from an act of
/// their own, which the ledger keeps.
package struct MaskedSubject: Hashable, Sendable {
    package let id: SubjectID
    package let kind: SubjectKind
    package let name: String
    package let code: String?
    package let address: String?
    package let phone: String?
    package let region: String?
    package let version: Int
    /// The values that are known and shown masked.
    package let hidden: Set<PersonalValue>

    package init(_ subject: Subject) {
        let personal = PersonalValue.values(of: subject.kind)
        func show(_ value: String?, _ kind: PersonalValue, _ mask: (String) -> String) -> String? {
            personal.contains(kind) ? value.map(mask) : value
        }
        id = subject.id
        kind = subject.kind
        name = subject.name
        code = show(subject.code, .code, Mask.identity)
        address = show(subject.address, .address, Mask.address)
        phone = show(subject.phone, .phone, Mask.phone)
        region = subject.region
        version = subject.version
        let known: [(PersonalValue, String?)] = [
            (.code, subject.code), (.address, subject.address), (.phone, subject.phone),
        ]
        hidden = Set(known.compactMap { $0.1 == nil ? nil : $0.0 }).intersection(personal)
    }
}

/// A value of a subject that can be personal.
package enum PersonalValue: String, CaseIterable, Hashable, Sendable, Codable {
    case code, address, phone

    /// The personal values of a kind of subject. A firm's code and address are public; a telephone number is somebody's.
    package static func values(of kind: SubjectKind) -> Set<PersonalValue> {
        switch kind {
        case .firm: [.phone]
        case .person: [.code, .address, .phone]
        case .unidentified: [.address, .phone]
        }
    }

    package var label: Wording {
        switch self {
        case .code: Wording("证件号码", "Identity number")
        case .address: Wording("住址", "Address")
        case .phone: Wording("联系电话", "Telephone")
        }
    }
}
