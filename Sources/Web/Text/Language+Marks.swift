extension Language {
    /// A label and what it says: `事由：迟报`, `Reason: late`.
    package func pair(_ label: String, _ value: String) -> String {
        self == .zh ? "\(label)：\(value)" : "\(label): \(value)"
    }

    /// A text with a remark behind it: `李梅（主办）`, `Li Mei (lead)`.
    package func aside(_ text: String, _ remark: String) -> String {
        self == .zh ? "\(text)（\(remark)）" : "\(text) (\(remark))"
    }

    /// What stands between the parts of a sentence.
    package var comma: String { self == .zh ? "，" : ", " }
}
