extension String {
    /// The text in quotation marks, those within it made single: `“销售‘松间月’茶叶”`.
    public var quoted: String {
        "“\(replacing("“", with: "‘").replacing("”", with: "’"))”"
    }
}
