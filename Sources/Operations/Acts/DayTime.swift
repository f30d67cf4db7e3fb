package import Law

/// A time of day as one writes it: `15:30`.
package struct DayTime: Sendable, Hashable {
    package let hour: Int
    package let minute: Int

    /// Reads `15:30` or `9:05`, with either colon; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split { $0 == ":" || $0 == "：" }
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, let hour = Int(parts[0]),
            let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The moment of that time on a day in Beijing.
    package func moment(on day: LegalDate) -> Moment { Moment(day, hour: hour, minute: minute) }
}

extension Ask where Value == DayTime {
    /// A time of day.
    static func time(_ name: String, _ label: Wording, help: Wording? = nil) -> Ask {
        Ask(name, label, .line(most: 5), help: help ?? AnswerText.time, example: ["15:30"]) {
            try $0.value(name, AnswerText.time) { DayTime($0) }
        }
    }
}
