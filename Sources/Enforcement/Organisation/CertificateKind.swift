package import Law

/// The kinds of documents that people who enforce, or help to, carry.
///
/// The law asks for the qualification to enforce (行政执法资格) and for the certificate to be shown; which of these kinds gives the
/// qualification is the product's reading, as no article on file lists them.
///
/// - Source: 行政处罚法 (2021) Art 42 (the qualification), Art 55 (certificate shown).
package enum CertificateKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Of the form that is the same all over the country.
    case national
    /// Of a form of the ministry's own.
    case department
    /// The card of somebody who helps officers and has no qualification to enforce.
    case auxiliary

    package var label: Wording {
        switch self {
        case .national: Wording("国家统一行政执法证件", "National certificate")
        case .department: Wording("部门行政执法证件", "Ministry's own certificate")
        case .auxiliary: Wording("执法辅助人员证件", "Auxiliary's card")
        }
    }

    /// Whether its holder counts among the officers of a case.
    package var qualifies: Bool { self != .auxiliary }
}
