import Law

/// The articles on which the track of a suspect rests. Where a rule has no article that was read, the act alone is named.
enum SuspectLaw {
    /// The police request the arrest within three days, the procuratorate decides within seven (刑事诉讼法 91).
    static let arrest = criminal("第九十一条")
    /// The procuratorate decides on prosecution within a month, fifteen days more, or faster (刑事诉讼法 172).
    static let prosecution = criminal("第一百七十二条第一款")
    /// Measures, judgments and dropping a case: from memory.
    static let unread = criminal(RuleStanding.articleNotRead)

    private static func criminal(_ article: String) -> LegalSource {
        LegalSource(law: LegalAct.criminalProcedure.name, article: article)
    }
}
