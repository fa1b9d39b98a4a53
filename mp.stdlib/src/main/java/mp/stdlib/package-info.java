/** The library modules, filesystems and asyncio. */
package mp.stdlib;
