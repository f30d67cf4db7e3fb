package import Law

/// The kinds of evidence.
///
/// - Source: 行政处罚法 (2021) Art 46.
package enum EvidenceKind: String, CaseIterable, Hashable, Sendable, Codable {
    case document, object, audiovisual, electronic, witness, statement, opinion, inspection

    package var label: Wording {
        switch self {
        case .document: Wording("书证", "Document")
        case .object: Wording("物证", "Physical evidence")
        case .audiovisual: Wording("视听资料", "Audio or video")
        case .electronic: Wording("电子数据", "Electronic data")
        case .witness: Wording("证人证言", "Witness testimony")
        case .statement: Wording("当事人的陈述", "Statement of the party")
        case .opinion: Wording("鉴定意见", "Expert opinion")
        case .inspection: Wording("勘验笔录、现场笔录", "Record of an inspection")
        }
    }
}
