/// How a period is counted.
public struct Counting: Hashable, Sendable, Codable {
    /// Whether the day (for hours: the hour begun) of the event counts.
    public enum Start: String, Sendable, Codable {
        /// Counting begins with the next day; for hours, with the next full hour.
        case excluded
        /// The day of the event is the first day; for hours, counting begins at the very moment.
        case included
    }

    /// What happens where the last day is no working day.
    public enum RollOver: String, Sendable, Codable {
        /// The period ends on that day all the same.
        case none
        /// The period ends with the next working day.
        case nextWorkingDay
    }

    /// On which side of the event the period lies.
    public enum Direction: String, Sendable, Codable {
        /// The act must be done within the period after the event.
        case after
        /// The act must be done at least the period before the event.
        case before
    }

    /// Whether the day of the event counts.
    public let start: Start
    /// What happens where the last day is no working day.
    public let rollOver: RollOver
    /// On which side of the event the period lies.
    public let direction: Direction
    /// What stops the count.
    public let suspendedBy: Set<SuspensionReason>
    /// The extensions allowed, in their order.
    public let extensions: [ExtensionStep]

    /// A way of counting; unless said otherwise the day of the event does not count, nothing rolls over, stops or
    /// extends the period.
    public init(
        start: Start = .excluded, rollOver: RollOver = .none, direction: Direction = .after,
        suspendedBy: Set<SuspensionReason> = [], extensions: [ExtensionStep] = []
    ) {
        self.start = start
        self.rollOver = rollOver
        self.direction = direction
        self.suspendedBy = suspendedBy
        self.extensions = extensions
    }

    /// Days after the day of the event.
    public static let days = Counting()
    /// Hours from the very moment of the event.
    public static let fromTheMoment = Counting(start: .included)
    /// Days before the day of the event.
    public static let before = Counting(direction: .before)
    /// As the criminal procedure counts: the day or hour of the event not counted, a last day that is a holiday
    /// moved to the next working day, the travel of documents left out.
    ///
    /// - Source: 刑事诉讼法 第一百零五条.
    public static let criminal = Counting(rollOver: .nextWorkingDay, suspendedBy: [.travel])
    /// As the criminal procedure counts while a suspect is in custody: no holiday lengthens it.
    ///
    /// - Source: 刑事诉讼法 第一百零五条.
    public static let custody = Counting()
}
