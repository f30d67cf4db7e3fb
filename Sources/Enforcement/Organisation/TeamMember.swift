package import Law

/// Somebody who works on a record, with the certificates if there are any.
package struct TeamMember: Sendable, Hashable {
    package let userID: UserID
    package let name: String
    /// The latest end first.
    package let certificates: [Officer]
    /// What there is to work on; nil where any certificate will do.
    package let matter: EnforcementMatter?

    package init(userID: UserID, name: String, certificates: [Officer], for matter: EnforcementMatter? = nil) {
        self.userID = userID
        self.name = name
        self.certificates = certificates
        self.matter = matter
    }

    /// The certificate that is good on a day for the matter, the one with the latest end; nil where none is.
    package func certificate(on day: LegalDate) -> Officer? {
        certificates.first { $0.isValid(on: day, for: matter) }
    }

    /// Whether a certificate is good on a day for the matter.
    package func isValid(on day: LegalDate) -> Bool { certificate(on: day) != nil }

    /// The certificate that papers of a day name: the one good then, else the one with the latest end.
    package func namedCertificate(on day: LegalDate) -> Officer? { certificate(on: day) ?? certificates.first }

    /// Why no certificate counts on a day, of the one with the latest end; nil where one does.
    package func fault(on day: LegalDate) -> Wording? {
        guard !isValid(on: day) else { return nil }
        return certificates.first?.fault(on: day, for: matter)?.label ?? Wording("无执法证件", "no certificate")
    }
}

extension [TeamMember] {
    /// Those without a certificate good on a day, each with the reason: `王强（证件已暂停）`; nil where there are none.
    package func faults(on day: LegalDate) -> Wording? {
        let faults = compactMap { member in member.fault(on: day).map { (member.name, $0) } }
        guard !faults.isEmpty else { return nil }
        return Wording(
            faults.map { "\($0)（\($1.zh)）" }.joined(separator: "、"),
            faults.map { "\($0) (\($1.en))" }.joined(separator: ", "))
    }
}
