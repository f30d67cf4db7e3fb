/// A name of a right that is not looked for, and why.
public struct IndexNote: Hashable, Sendable {
    /// The right's id.
    public let right: String
    /// The name as registered.
    public let name: String
    /// Why it is left out.
    public let reason: Reason

    init(right: String, name: String, refusal: MarkName.Refusal) {
        self.right = right
        self.name = name
        reason =
            switch refusal {
            case .empty: Reason("名称中没有可比对的文字", "the name has no letters or characters to compare")
            case .tooShort:
                Reason(
                    "名称太短，单个字母或两位以内数字不比对",
                    "the name is too short: single letters and two digits are not matched")
            case .tooLong:
                Reason(
                    "名称超过 \(MarkName.longest) 个字符", "the name is longer than \(MarkName.longest) characters")
            }
    }

    /// The notes an index would keep about a right.
    static func notes(about mark: Mark) -> [IndexNote] {
        ([mark.mark] + mark.aliases).compactMap { text in
            MarkName.refusal(of: text).map { IndexNote(right: mark.id, name: text, refusal: $0) }
        }
    }
}
