package import Law

/// How a piece of evidence was taken (证据提取单, form 11; 电子数据证据提取笔录, form 12).
///
/// - Source: 行政处罚法 (2021) Art 46; 市场监督管理行政处罚程序规定 on documents and electronic data, its articles not read.
package struct EvidenceExtraction: Sendable, Hashable, Codable {
    package let place: String
    package let method: String
    package let form: EvidenceForm
    /// Who gave it, or in whose hands it was found.
    package let provider: String
    /// Whether the provider checked it against the original and signed.
    package let isConfirmed: Bool
    /// The original medium of electronic data; nil for other evidence.
    package let medium: String?

    package init(
        place: String, method: String, form: EvidenceForm, provider: String, isConfirmed: Bool, medium: String? = nil
    ) {
        self.place = place
        self.method = method
        self.form = form
        self.provider = provider
        self.isConfirmed = isConfirmed
        self.medium = medium
    }

    /// What is wrong with it for evidence of a kind, with the field it stands in; nil where nothing is.
    package func fault(of kind: EvidenceKind) -> (field: String, message: Wording)? {
        if CaseGuards.isBlank(method) { return ("method", Wording("请写明提取方法", "Say how it was taken")) }
        if CaseGuards.isBlank(provider) {
            return ("provider", Wording("请写明证据提供人", "Say who gave it"))
        }
        if form != .original, !isConfirmed {
            return (
                "confirmed",
                Wording(
                    "复制件、照片应当由提供人与原件核对无误并签名或者盖章",
                    "A copy or photo is checked against the original and signed by its provider")
            )
        }
        guard kind == .electronic, CaseGuards.isBlank(medium ?? "") else { return nil }
        return ("medium", Wording("电子数据应当写明原始存储介质", "Electronic data need their original medium"))
    }

    /// In words, as the list of evidence and form 11 say it.
    package var words: Wording {
        let checked =
            isConfirmed
            ? Wording("，\(provider)核对签名", ", checked and signed by \(provider)")
            : Wording("，\(provider)提供", ", from \(provider)")
        return Wording("\(form.label.zh)，提取于\(place)\(checked.zh)", "\(form.label.en), taken at \(place)\(checked.en)")
    }
}

/// Whether evidence is the thing itself.
package enum EvidenceForm: String, CaseIterable, Hashable, Sendable, Codable {
    case original, copy, photo

    package var label: Wording {
        switch self {
        case .original: Wording("原件、原物", "Original")
        case .copy: Wording("复制件", "Copy")
        case .photo: Wording("照片、录像", "Photo or video")
        }
    }
}
