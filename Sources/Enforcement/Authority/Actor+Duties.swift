extension Actor {
    /// Whether the actor may do a duty on any record at all: what decides if a page offers it.
    package func may(_ duty: Duty) -> Bool { Authority.reach(of: duty, for: self) != nil }

    /// Refuses a form to whom its act would be refused on every record.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package func require(_ duty: Duty) throws(Refusal) { try Authority.require(duty, by: self, on: nil) }

    /// Whether citizen numbers, telephone numbers and homes of people may be shown to the actor. From everybody else they are
    /// hidden in every page, answer, document and file.
    package var seesPeople: Bool { may(.subjectUnmask) }
}
