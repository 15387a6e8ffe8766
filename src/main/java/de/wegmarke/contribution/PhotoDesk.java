package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group keeps photos of its sheets of paper, looks at them and deletes them. */
@Service
@Deed
public class PhotoDesk {

    private final SheetPhotos photos;
    private final PaperSheets sheets;
    private final GroupDesk groups;
    private final Clock clock;

    PhotoDesk(SheetPhotos photos, PaperSheets sheets, GroupDesk groups, Clock clock) {
        this.photos = photos;
        this.sheets = sheets;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Keeps a photo of the sheet, in the place of the one before.
     *
     * @throws de.wegmarke.shared.RuleViolation if it is no photo that browsers show, or too large
     */
    public void keep(Person by, SheetId sheet, byte[] file) {
        groupOf(by, sheet);
        // Locked, so that two photos of the same sheet come one after the other.
        var group = sheets.toChange(sheet).orElseThrow(NotFound::new).group();
        var picture = Picture.read(file);
        var known = photos.toChange(sheet);
        known.ifPresent(photo -> photo.take(group, picture, by, clock.instant()));
        photos.save(known.orElseGet(() -> new SheetPhoto(sheet, group, picture, by, clock.instant())));
    }

    /** The photo, as JPEG. */
    @Transactional(readOnly = true)
    public byte[] photo(Person by, SheetId sheet) {
        groupOf(by, sheet);
        return photos.findById(sheet).map(SheetPhoto::content).orElseThrow(NotFound::new);
    }

    /** Deletes it for good. */
    public void delete(Person by, SheetId sheet) {
        var group = groupOf(by, sheet);
        photos.toChange(sheet).ifPresent(photo -> photos.delete(photo.ended(group)));
    }

    private GroupId groupOf(Person by, SheetId sheet) {
        by.mustLeadGroups();
        var group = sheets.groupOf(sheet).orElseThrow(NotFound::new);
        groups.mustBeLedBy(by, group);
        return group;
    }
}
