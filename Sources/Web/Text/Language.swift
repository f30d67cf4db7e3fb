/// A language of the pages: Chinese first, English complete beside it.
package enum Language: String, Sendable, CaseIterable {
    /// Simplified Chinese.
    case zh
    /// English.
    case en

    /// The tag for the `lang` attribute (BCP 47).
    package var tag: String { self == .zh ? "zh-Hans" : "en" }
    /// The language's name in itself.
    package var ownName: String { self == .zh ? "中文" : "English" }
    /// The other language of the two.
    package var other: Language { self == .zh ? .en : .zh }
}
