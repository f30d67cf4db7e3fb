extension LegalDate {
    /// The day as Chinese documents write it: `2026年11月22日`.
    public var inChinese: String { "\(year)年\(month)月\(day)日" }
}
