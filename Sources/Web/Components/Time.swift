package import Law

extension PageContext {
    /// A moment in words, with its exact value for machines; the year is left out where it is this one.
    package func time(_ moment: Moment) -> HTML {
        "<time datetime=\"\(moment.description)\">\(language.moment(moment, seenIn: now.date.year))</time>"
    }

    /// A calendar day in words, with its exact value for machines.
    package func time(_ date: LegalDate) -> HTML {
        "<time datetime=\"\(date.description)\">\(language.date(date))</time>"
    }

    /// A moment in words with how long ago it was beside it.
    package func timeAgo(_ moment: Moment) -> HTML {
        "\(time(moment)) <span class=\"beside\">\(language.ago(moment, from: now))</span>"
    }
}
