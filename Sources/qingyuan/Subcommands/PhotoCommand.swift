import ArgumentParser
import Enforcement
import Foundation
import Law
import Operations
import Screening

/// `qingyuan photo`: whether photos show the same picture; needs no database.
struct PhotoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photo", abstract: "Hash photos, and find those of the same picture.",
        discussion:
            "JPEG, PNG and WebP. The hash is PDQ: 256 bits, and a quality from 0 to 100 that says how much there is to see.",
        subcommands: [Hash.self, Same.self])

    /// `qingyuan photo hash FILE…`.
    struct Hash: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hash", abstract: "The perceptual hash of each photo.",
            discussion: "Exit code 1 where a file is no photo that can be read; the others are hashed all the same.")

        @Argument(help: "The photos.")
        var files: [String]

        @OptionGroup var output: OutputOptions

        func run() async throws {
            let photos = PhotoFiles.read(files)
            for photo in photos.hashed {
                let line = Line(file: photo.file, hash: photo.result.hash.hex, quality: photo.result.quality)
                if output.json {
                    try Console.put(json: line)
                } else {
                    Console.put("\(line.hash)  \(line.quality)  \(line.file)")
                }
            }
            if photos.refused { throw Exit.refused }
        }

        private struct Line: Encodable {
            let file: String
            let hash: String
            let quality: Int
        }
    }

    /// `qingyuan photo same FILE…`.
    struct Same: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "same", abstract: "Which of these photos show the same picture, turned or mirrored too.",
            discussion: "One line a pair, the nearest first. Exit code 1 where a file is no photo that can be read.")

        @Argument(help: "The photos.")
        var files: [String]

        @Option(name: .long, help: "In how many of 256 bits two hashes may differ.")
        var distance = PhotoHash.sameDistance

        @OptionGroup var output: OutputOptions

        func validate() throws {
            guard (0...256).contains(distance) else { throw ValidationError("--distance lies between 0 and 256") }
        }

        func run() async throws {
            let photos = PhotoFiles.read(files)
            let index = PhotoIndex(photos.hashed.map(\.result.hash))
            for (number, photo) in photos.hashed.enumerated() {
                for found in index.sightings(of: photo.result, within: distance) where found.number > number {
                    let line = Line(
                        file: photo.file, other: photos.hashed[found.number].file, distance: found.distance,
                        turn: found.turn.rawValue)
                    if output.json {
                        try Console.put(json: line)
                    } else {
                        Console.put("\(line.distance)  \(line.turn)  \(line.file)  \(line.other)")
                    }
                }
            }
            if photos.refused { throw Exit.refused }
        }

        private struct Line: Encodable {
            let file: String
            let other: String
            let distance: Int
            let turn: String
        }
    }
}

/// The photos that commands are given: hashed one after the other, so that one picture at a time is in memory.
private enum PhotoFiles {
    struct Hashed {
        let file: String
        let result: PhotoHasher.Result
    }

    /// Those that can be read; each other one is named on standard error with what is wrong.
    static func read(_ files: [String]) -> (hashed: [Hashed], refused: Bool) {
        var hashed: [Hashed] = []
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                Console.say("\(file): cannot be read / 无法读取")
                continue
            }
            do throws(PictureFault) {
                guard let result = PhotoHasher.hash(try PhotoDecoder.luma(of: Array(data))) else { throw .tooSmall }
                hashed.append(Hashed(file: file, result: result))
            } catch {
                Console.say("\(file): \(error.label.en) / \(error.label.zh)")
            }
        }
        return (hashed, hashed.count < files.count)
    }
}
